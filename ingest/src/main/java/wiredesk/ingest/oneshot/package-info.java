/** Archives and single files, taken in once, with progress for people and a summary at the end. */
package wiredesk.ingest.oneshot;
