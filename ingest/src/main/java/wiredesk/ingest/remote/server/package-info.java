/**
 * Connections to file servers: {@link wiredesk.ingest.remote.server.FileServer} says how to get there, {@link
 * wiredesk.ingest.remote.server.RemoteFolder} is what is there, by FTP, FTP over TLS or SFTP. Names come checked, addresses
 * are checked before a packet leaves, servers prove who they are, and every wait has an end.
 */
package wiredesk.ingest.remote.server;
