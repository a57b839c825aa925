/**
 * The whole of Wiredesk on real brokers, seen from outside: what goes in over HTTP or a drop folder, and what a
 * subscriber reads. Tests named {@code *Test} need nothing; those named {@code *IT} start Kafka and a registry, embedded
 * or, where Docker is, in containers.
 */
package wiredesk.it;
