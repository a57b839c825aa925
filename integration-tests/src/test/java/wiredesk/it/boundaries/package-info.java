/** The shape of the code: which module may know which, and what may be called how. */
package wiredesk.it.boundaries;
