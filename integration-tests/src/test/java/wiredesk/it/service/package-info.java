/** Wiredesk's services as processes of their own, to be ended in every way a process can end. */
package wiredesk.it.service;
