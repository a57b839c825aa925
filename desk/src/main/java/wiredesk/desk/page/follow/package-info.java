/**
 * Keeps the index up with the topics. {@link wiredesk.desk.page.follow.Follower} reads, {@link
 * wiredesk.desk.page.follow.Intake} takes each record in, {@link wiredesk.desk.page.follow.Stories} tells anew what is shown
 * of the articles concerned, and {@link wiredesk.desk.page.follow.Changes} hears of them.
 */
package wiredesk.desk.page.follow;
