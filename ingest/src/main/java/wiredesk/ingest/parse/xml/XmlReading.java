package wiredesk.ingest.parse.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.ParseFailure;

/**
 * From a document to its tree. The reader sees only the root element, so no DOCTYPE and no entity of one can be obeyed, and
 * would refuse both. What it cannot read is read once more with {@linkplain XmlRepair what can be repaired without loss}
 * repaired and prefixes taken for nothing; what it cannot read then is broken, and the first failure says why.
 */
final class XmlReading {

    /** A wire message has hundreds; this many take some 100 MB. */
    private static final int MOST_ELEMENTS = 500_000;

    private final int depth;

    private XmlReading(int depth) {
        this.depth = depth;
    }

    /** The root element of a document. */
    static XmlElement root(Document document, byte[] bytes) throws ParseFailure {
        String text = XmlCharacters.of(bytes, document.declaredCharset());
        XmlReading reading = new XmlReading(document.limits().depth());
        try {
            return reading.tree(text, true);
        } catch (XMLStreamException broken) {
            try {
                return reading.tree(XmlRepair.references(text), false);
            } catch (XMLStreamException beyondRepair) {
                throw new ParseFailure(message(broken), broken);
            }
        }
    }

    private XmlElement tree(String text, boolean namespaces) throws XMLStreamException, ParseFailure {
        XMLStreamReader reader = factory(namespaces).createXMLStreamReader(new StringReader(text));
        Deque<XmlElement> open = new ArrayDeque<>();
        int count = 0;
        XmlElement root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = element(reader);
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.peek().add(element);
                    }
                    open.push(element);
                    check(open.size(), ++count, reader);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.peek().add(reader.getText());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException(
                            "the entity '" + reader.getLocalName() + "' is none of XML's five", reader.getLocation());
                default -> {
                    // comments and processing instructions are not for us
                }
            }
        }
        return root;
    }

    private void check(int level, int count, XMLStreamReader reader) throws ParseFailure {
        int line = reader.getLocation().getLineNumber();
        if (level > depth) {
            throw new ParseFailure("XML nests deeper than " + depth + " levels at line " + line);
        }
        if (count > MOST_ELEMENTS) {
            throw new ParseFailure("more than " + MOST_ELEMENTS + " XML elements up to line " + line);
        }
    }

    private static XmlElement element(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            boolean own = prefix == null || prefix.isEmpty();
            String name = local(reader.getAttributeLocalName(i));
            if (own) {
                attributes.put(name, reader.getAttributeValue(i));
            } else {
                attributes.putIfAbsent(name, reader.getAttributeValue(i));
            }
        }
        String namespace = reader.getNamespaceURI();
        return new XmlElement(namespace == null ? "" : namespace, local(reader.getLocalName()), Map.copyOf(attributes));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The JDK's own, whatever else is on the class path. */
    private static XMLInputFactory factory(boolean namespaces) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, namespaces);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, name) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return factory;
    }

    private static String message(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage()).replaceFirst("(?s)^ParseError at .*?\nMessage: ", "");
        String where = broken.getLocation() == null
                ? ""
                : ", line " + broken.getLocation().getLineNumber();
        return "not well-formed XML" + where + ": " + message.strip();
    }
}
