/** Services put together for a process, and the settings of all of them. */
package wiredesk.desk.service;
