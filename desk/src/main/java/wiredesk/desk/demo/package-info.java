/**
 * The demonstration: a sample wire of invented news goes through the embedded platform and all services, as a real one
 * would. {@link wiredesk.desk.demo.Demo} tells the story; what it reports at the end is read back from the topics.
 */
package wiredesk.desk.demo;
