/** Code that breaks every rule, so that the rules are known to see it: module {@code lower} comes before {@code upper}. */
package wiredesk.it.boundaries.wrong;
