/** Creates the topics and schemas of the catalogue, says where a cluster differs from it, and which topics there are. */
package wiredesk.runtime.topics;
