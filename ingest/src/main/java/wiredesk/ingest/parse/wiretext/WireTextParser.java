package wiredesk.ingest.parse.wiretext;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Head;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Parser;
import wiredesk.ingest.text.Decoding;
import wiredesk.schemas.RawArticle;

/** IPTC 7901 and ANPA 1312: one message or many, each an article or a broken piece of its own. */
public final class WireTextParser implements Parser {

    private static final List<WireStandard> STANDARDS = List.of(new Iptc7901(), new Anpa1312());

    /** Fill characters, then a header: only then may there be NULs, which are fill characters, too. */
    private static final Pattern START = Pattern.compile("[\\x00\\x16\\x7F\\s]*\\x01[A-Za-z]{0,4}[0-9]{3,4}[\\s\\x1F]");

    @Override
    public boolean recognises(Head head) {
        if (head.isMarkup()) {
            return false;
        }
        String text = head.text();
        return START.matcher(text).lookingAt()
                || (head.isText() && (head.isFramedWire() || Controls.areWrittenOut(text)));
    }

    @Override
    public void parse(Document document, Consumer<Finding> found) throws IOException, ParseFailure {
        byte[] bytes = document.bytes();
        String text = Decoding.decode(bytes, document.declaredCharset());
        List<byte[]> messages = Controls.areWrittenOut(text)
                ? Transmissions.of(Controls.restored(text).getBytes(StandardCharsets.UTF_8))
                : Transmissions.of(bytes);
        if (messages.isEmpty()) {
            throw new ParseFailure("nothing but control characters");
        }
        int number = 0;
        for (byte[] message : messages) {
            number++;
            boolean alone = messages.size() == 1;
            Origin origin = alone ? document.origin() : document.origin().part("message " + number);
            byte[] received = alone ? bytes : message;
            try {
                String decoded = Decoding.decode(message, document.declaredCharset());
                found.accept(new Finding.Parsed(origin, article(decoded, origin.time()), received));
            } catch (ParseFailure reason) {
                found.accept(new Finding.Broken(origin, reason, received));
            }
        }
    }

    private static RawArticle.Builder article(String message, Instant carried) throws ParseFailure {
        Frame frame = Frame.of(message.replace("\u0000", "").replace("\u007F", ""));
        for (WireStandard standard : STANDARDS) {
            Optional<RawArticle.Builder> article = standard.read(frame, carried);
            if (article.isPresent()) {
                return article.get();
            }
        }
        String header = frame.header().strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        throw new ParseFailure("wire header '" + header.substring(0, Math.min(60, header.length()))
                + "' is neither IPTC 7901 (source and number, priority, category, words) nor ANPA 1312 (service and"
                + " number, priority, category, keyword)");
    }
}
