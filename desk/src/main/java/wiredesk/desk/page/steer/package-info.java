/**
 * What can be changed from the desk: {@link wiredesk.desk.page.steer.ReplayControl} steers replays, {@link
 * wiredesk.desk.page.steer.LetterControl} brings dead letters to an end, both as the command line does.
 */
package wiredesk.desk.page.steer;
