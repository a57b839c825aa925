package wiredesk.ingest.parse.xml;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;
import wiredesk.ingest.parse.DeclaredCharset;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.XmlProlog;
import wiredesk.ingest.text.Decoding;

/**
 * The characters of a document from its root element on, with line ends in place of all that stands before it, so that line
 * numbers hold. What the XML declaration says of the encoding counts only where the bytes are not UTF-8: agencies write
 * {@code utf8}, {@code utf-16} over UTF-8, and ISO 8859-1 where they mean Windows-1252.
 */
final class XmlCharacters {

    /** Control characters that XML forbids and wires leave behind; they stand for nothing. */
    private static final Pattern CONTROLS = Pattern.compile("[\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private XmlCharacters() {}

    /** @param declared the charset that the carrier names; it goes before the document's own word (RFC 7303) */
    static String of(byte[] bytes, Optional<Charset> declared) throws ParseFailure {
        String text = Decoding.decode(bytes, declared.or(() -> DeclaredCharset.inXml(bytes)));
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new ParseFailure("a NUL character at line " + (lineEnds(text, nul) + 1) + ", expected XML");
        }
        int start = XmlProlog.rootStart(text);
        if (start < 0) {
            throw new ParseFailure("no root element, expected XML");
        }
        return CONTROLS.matcher("\n".repeat(lineEnds(text, start)) + text.substring(start))
                .replaceAll("");
    }

    private static int lineEnds(String text, int end) {
        return (int) text.chars().limit(end).filter(c -> c == '\n').count();
    }
}
