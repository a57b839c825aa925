package wiredesk.ingest.parse;

import java.util.Locale;
import java.util.Optional;
import wiredesk.ingest.text.Decoding;

/** The beginning of an input, by which its format is known. */
public final class Head {

    /** Bytes looked at. */
    static final int SIZE = 16 * 1024;

    private final byte[] bytes;
    private final boolean whole;
    private final String text;
    private final Optional<String> mediaType;

    Head(byte[] bytes, boolean whole, Optional<String> mediaType) {
        this.bytes = bytes;
        this.whole = whole;
        this.mediaType = mediaType.map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
        this.text = Decoding.lenient(bytes).strip();
    }

    /** The beginning as text, white space and byte order mark before it taken off. */
    public String text() {
        return text;
    }

    /** Whether the input has no more than this. */
    public boolean whole() {
        return whole;
    }

    /** The declared media type without parameters, in lower case. */
    public Optional<String> mediaType() {
        return mediaType;
    }

    /** Whether it looks like characters at all. */
    public boolean isText() {
        return Decoding.isText(bytes);
    }

    /** Transmission control characters, as IPTC 7901 and ANPA 1312 frame their stories with. */
    public boolean isFramedWire() {
        return text.chars().anyMatch(c -> (c >= 0x01 && c <= 0x04) || c == 0x16);
    }

    /** A message that begins with the headers of mail (RFC 5322). */
    public boolean isMail() {
        return MessageHead.begins(text);
    }

    boolean isJson() {
        return text.startsWith("{") || isJsonArray();
    }

    /** A square bracket alone is no sign of JSON: datelines stand in brackets, too. */
    private boolean isJsonArray() {
        if (!text.startsWith("[")) {
            return false;
        }
        String inner = text.substring(1).stripLeading();
        return inner.startsWith("{") || inner.startsWith("]");
    }

    /** Tags of whatever vocabulary; a ticker in angle brackets is none. */
    public boolean isMarkup() {
        return text.startsWith("<?xml")
                || text.regionMatches(true, 0, "<!doctype", 0, 9)
                || text.startsWith("<!--")
                || (text.startsWith("<") && (text.contains("</") || text.contains("/>")));
    }
}
