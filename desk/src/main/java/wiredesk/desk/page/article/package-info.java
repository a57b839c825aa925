/** One article's page: the text with what was found in it, its versions, its records and where they went. */
package wiredesk.desk.page.article;
