/** The pages in {@code README.md} and {@code docs}: do their links lead somewhere, do their commands exist? */
package wiredesk.it.docs;
