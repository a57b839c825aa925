/**
 * The XML formats of the wires: NewsML-G2, NewsML 1.2 and NITF. {@link wiredesk.ingest.parse.xml.XmlReading} makes a tree of
 * {@link wiredesk.ingest.parse.xml.XmlElement}s of a document, within limits and without ever obeying a DOCTYPE; each parser
 * reads its standard's fields out of the tree, and all of them get the text through {@link
 * wiredesk.ingest.parse.xml.StoryText}.
 */
package wiredesk.ingest.parse.xml;
