package wiredesk.ingest.parse.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wiredesk.ingest.text.Paragraphs;

/**
 * An element with all that is in it. Names are local ones. Of children with the name that is asked for, those in their
 * parent's namespace count; if there are none, those in any other, because agencies write namespaces wrongly.
 */
final class XmlElement {

    private final String namespace;
    private final String name;
    private final Map<String, String> attributes;
    private final List<Object> content = new ArrayList<>(2);

    /** @param attributes by local name */
    XmlElement(String namespace, String name, Map<String, String> attributes) {
        this.namespace = namespace;
        this.name = name;
        this.attributes = attributes;
    }

    String name() {
        return name;
    }

    /** Elements and character sequences, in order; no two sequences follow each other. */
    List<Object> content() {
        return content;
    }

    void add(XmlElement child) {
        content.add(child);
    }

    void add(String text) {
        if (!content.isEmpty() && content.get(content.size() - 1) instanceof StringBuilder before) {
            before.append(text);
        } else {
            content.add(new StringBuilder(text));
        }
    }

    /** The attribute on one line; empty if absent or blank. */
    Optional<String> attribute(String local) {
        return Optional.ofNullable(attributes.get(local)).map(Paragraphs::line).filter(value -> !value.isEmpty());
    }

    /** The child elements of this name; all if none is given. */
    List<XmlElement> children(String... names) {
        List<XmlElement> own = new ArrayList<>();
        List<XmlElement> foreign = new ArrayList<>();
        for (Object node : content) {
            if (node instanceof XmlElement child
                    && (names.length == 0 || List.of(names).contains(child.name))) {
                (names.length == 0 || child.namespace.equals(namespace) ? own : foreign).add(child);
            }
        }
        return own.isEmpty() ? foreign : own;
    }

    /** The elements at the end of a path of child names. */
    Stream<XmlElement> at(String... path) {
        Stream<XmlElement> found = Stream.of(this);
        for (String step : path) {
            found = found.flatMap(element -> element.children(step).stream());
        }
        return found;
    }

    /** This element and all below it that have one of the names, in document order. */
    Stream<XmlElement> below(String... names) {
        Stream<XmlElement> self = List.of(names).contains(name) ? Stream.of(this) : Stream.empty();
        return Stream.concat(
                self,
                content.stream()
                        .filter(XmlElement.class::isInstance)
                        .flatMap(child -> ((XmlElement) child).below(names)));
    }

    /** The first text that is not blank at the end of a path, on one line. */
    Optional<String> line(String... path) {
        return at(path).map(XmlElement::line).filter(text -> !text.isEmpty()).findFirst();
    }

    /** All text in it on one line. */
    String line() {
        StringBuilder out = new StringBuilder();
        append(out);
        return Paragraphs.line(out.toString());
    }

    boolean isBlank() {
        return line().isEmpty();
    }

    /** Where two words of different elements would touch, a space keeps them apart. */
    private void append(StringBuilder out) {
        boolean apart = !Markup.isInline(name);
        for (Object node : content) {
            if (node instanceof XmlElement child) {
                child.append(out);
                apart = !Markup.isInline(child.name);
            } else {
                text(out, (CharSequence) node, apart);
                apart = false;
            }
        }
    }

    private static void text(StringBuilder out, CharSequence text, boolean apart) {
        boolean touches = apart
                && out.length() > 0
                && text.length() > 0
                && Character.isLetterOrDigit(out.charAt(out.length() - 1))
                && Character.isLetterOrDigit(text.charAt(0));
        out.append(touches ? " " : "").append(text);
    }
}
