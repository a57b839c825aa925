/** The files in {@code deploy}: would a machine or a cluster take them, and do they say what Wiredesk understands? */
package wiredesk.it.deploy;
