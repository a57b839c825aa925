/**
 * Records of the contract in the form in which they are looked at: coloured text for people ({@link
 * wiredesk.desk.show.RecordText}, {@link wiredesk.desk.show.ArticlePage}), JSON for machines ({@link
 * wiredesk.desk.show.RecordJson}).
 */
package wiredesk.desk.show;
