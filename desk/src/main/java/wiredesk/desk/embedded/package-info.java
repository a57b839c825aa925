/**
 * The platform in one process: a real Kafka broker inside this JVM and a real schema registry as its child, for
 * newcomers, demonstrations, small newsrooms and tests. {@link wiredesk.desk.embedded.EmbeddedPlatform} starts both on
 * loopback addresses and keeps everything they store in one folder, so that a restart finds what was there.
 */
package wiredesk.desk.embedded;
