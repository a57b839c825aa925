/** Reading a topic: from a place in time on, to its end or for as long as somebody looks. */
package wiredesk.desk.feed;
