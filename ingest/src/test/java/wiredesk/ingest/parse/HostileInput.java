package wiredesk.ingest.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** What nobody sends by mistake, or only by a bad one; each is to be refused within bounds, on every way in. */
public enum HostileInput {
    BILLION_LAUGHS("application/xml", "l19", HostileInput::laughs),
    QUADRATIC_BLOW_UP(
            "application/xml",
            "entity 'a'",
            () -> "<!DOCTYPE nitf [<!ENTITY a \"" + "x".repeat(10_000) + "\">]>" + nitf("&a;".repeat(100_000))),
    FILE_ENTITY(
            "application/xml",
            "entity 'a'",
            () -> "<!DOCTYPE nitf [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + nitf("&a;")),
    PARAMETER_ENTITY(
            "application/xml",
            "entity 'a'",
            () -> "<!DOCTYPE nitf [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p; <!ENTITY a \"%p;\">]>"
                    + nitf("&a;")),
    DOCTYPE_WITHOUT_END(
            "application/xml", "not recognised", () -> "<!DOCTYPE nitf [" + "<!ENTITY a 'b'>".repeat(9_000)),
    DEEP_XML("application/xml", "deeper than 64", () -> nitf("<a>".repeat(100_000) + "</a>".repeat(100_000))),
    MILLION_EMPTY_ITEMS(
            "application/xml",
            "500000 XML elements",
            () -> "<newsMessage><itemSet>" + "<newsItem/>".repeat(600_000) + "</itemSet></newsMessage>"),
    MANY_EMPTY_ITEMS(
            "application/xml",
            "and 199990 more",
            () -> "<newsMessage><itemSet>" + "<newsItem/>".repeat(200_000) + "</itemSet></newsMessage>"),
    HUGE_ATTRIBUTE("application/xml", "larger than", () -> nitf("<p class=\"" + "x".repeat(50 << 20) + "\"/>")),
    HUGE_LINE_OF_TEXT("text/plain", "larger than", () -> "Ships left ".repeat(5 << 20)),
    HUGE_LINE_OF_JSON("application/json", "l", () -> "{\"id\": \"a\", \"body\": \"" + "x".repeat(50 << 20) + "\"}"),
    DEEP_JSON(
            "application/json",
            "not JSON",
            () -> "{\"id\": \"a\", \"body\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}"),
    DEEP_JSON_OBJECTS("application/json", "not JSON", () -> "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)),
    LONG_NUMBER("application/json", "not JSON", () -> "{\"id\": \"a\", \"body\": " + "9".repeat(1_000_000) + "}"),
    NUL_IN_XML("application/xml", "NUL", () -> nitf("x".repeat(20_000) + "\0")),
    NUL_IN_JSON("application/json", "not JSON", () -> "{\"id\": \"a\", \"body\": \"" + "x".repeat(20_000) + "\0\"}"),
    NULS("text/plain", "not recognised", () -> "\0".repeat(100_000)),
    NESTED_MULTIPARTS("message/rfc822", "nest deeper", HostileInput::nest),
    ENDLESS_HEADER(
            "message/rfc822",
            "",
            () -> "From: a@x.example\nMessage-ID: <1@x>\nMIME-Version: 1.0\n" + "X-A: b\n".repeat(900_000)
                    + "\nShips left."),
    LONG_HEADER_FIELD(
            "message/rfc822",
            "",
            () -> "From: a@x.example\nMessage-ID: <1@x>\nMIME-Version: 1.0\nX-A: " + "b".repeat(6 << 20)
                    + "\n\nShips left."),
    ZIP("text/plain", "not recognised", () -> "PK\3\4\24\0\0\0\10\0" + "\u00A7\u00C3k\0\0".repeat(4_000)),
    JPEG(
            "text/plain",
            "not recognised",
            () -> "\u00FF\u00D8\u00FF\u00E0\0\20JFIF\0\1" + "\u00A7\u00C3k\0".repeat(4_000)),
    PDF(
            "text/plain",
            "",
            () -> "%PDF-1.4\n%\u00E2\u00E3\u00CF\u00D3\n1 0 obj\n<</Length 20000/Filter/FlateDecode>>stream\n"
                    + "\u00A7\u00C3k\u0090\u0000\u0003".repeat(4_000) + "\nendstream\nendobj\n%%EOF");

    private final String mediaType;
    private final String reason;
    private final Supplier<String> characters;

    HostileInput(String mediaType, String reason, Supplier<String> characters) {
        this.mediaType = mediaType;
        this.reason = reason;
        this.characters = characters;
    }

    /** What it would be pushed as. */
    public String mediaType() {
        return mediaType;
    }

    /** What the reason for its refusal says, among other things. */
    public String reason() {
        return reason;
    }

    public byte[] bytes() {
        return characters.get().getBytes(ISO_8859_1);
    }

    /** So many bytes of nothing, compressed, and compressed once more for each further layer. */
    public static byte[] bomb(long size, int layers) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                byte[] spaces = " ".repeat(1 << 20).getBytes(UTF_8);
                for (long written = 0; written < size; written += spaces.length) {
                    gzip.write(spaces);
                }
            }
            byte[] bomb = bytes.toByteArray();
            for (int layer = 1; layer < layers; layer++) {
                bomb = Reading.gzip(bomb);
            }
            return bomb;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE nitf [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }
        return laughs + "]>" + nitf("&l19;");
    }

    private static String nest() {
        StringBuilder mail = new StringBuilder("From: a@x.example\nSubject: a\n");
        for (int i = 0; i < 10_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        }
        mail.append("\nShips left.\n");
        for (int i = 9_999; i >= 0; i--) {
            mail.append("--b" + i + "--\n");
        }
        return mail.toString();
    }

    private static String nitf(String content) {
        return "<nitf><body><body.content><p>" + content + "</p></body.content></body></nitf>";
    }
}
