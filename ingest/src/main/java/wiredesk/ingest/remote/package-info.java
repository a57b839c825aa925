/**
 * Folders on file servers, asked again and again for what is new. {@link wiredesk.ingest.remote.RemotePoller} tells the
 * story of a visit: list, choose what is new and complete, fetch, take in, clear away.
 */
package wiredesk.ingest.remote;
