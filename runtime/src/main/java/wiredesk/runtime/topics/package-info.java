/** Creates the topics and schemas of the catalogue and says where a cluster differs from it. */
package wiredesk.runtime.topics;
