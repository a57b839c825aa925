/**
 * Stories as teleprinters send them: text between transmission control characters, as IPTC 7901 and ANPA 1312 frame it. A
 * {@link wiredesk.ingest.parse.wiretext.Transmissions} input holds one message or many; each is cut into a {@link
 * wiredesk.ingest.parse.wiretext.Frame}, and whichever {@link wiredesk.ingest.parse.wiretext.WireStandard} knows its header
 * reads it.
 */
package wiredesk.ingest.parse.wiretext;
