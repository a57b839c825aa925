/** What the page shows, in the shape in which it travels: records that become JSON by {@link wiredesk.desk.page.shown.Json}. */
package wiredesk.desk.page.shown;
