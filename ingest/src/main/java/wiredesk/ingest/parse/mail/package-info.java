/**
 * Stories that come as e-mail. {@link wiredesk.ingest.parse.MessageHead} knows a message when it sees one, {@link
 * wiredesk.ingest.parse.mail.Message} takes it apart within bounds, and {@link wiredesk.ingest.parse.mail.MailParser} makes
 * an article of its headers and its text. Attachments are left alone.
 */
package wiredesk.ingest.parse.mail;
