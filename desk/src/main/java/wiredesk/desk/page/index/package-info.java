/**
 * What the desk has seen, in a Lucene index on disk. {@link wiredesk.desk.page.index.NewsIndex} is the index, {@link
 * wiredesk.desk.page.index.Documents} says what it holds. It can be thrown away: the topics give it back.
 */
package wiredesk.desk.page.index;
