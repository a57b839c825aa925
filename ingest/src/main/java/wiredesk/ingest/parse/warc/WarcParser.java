package wiredesk.ingest.parse.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Head;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Parser;

/**
 * A web archive, compressed record by record or not at all: every page, feed or document in it that was answered with 200
 * is read by the formats of the web. Streamed, so an archive may be of any length; what is held is one record, within the
 * limit of a document. Requests, revisits, metadata, errors, images and the like are passed over. A record that is broken
 * is a finding of its own, and the reading goes on with the next.
 *
 * @see <a href="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/">WARC 1.1</a>
 */
public final class WarcParser implements Parser {

    /** Reads what a web server sent. */
    @FunctionalInterface
    public interface Payloads {

        /** As {@link Parser#parse}. */
        void read(Document document, Consumer<Finding> found) throws IOException, ParseFailure;
    }

    private final Payloads payloads;

    public WarcParser(Payloads payloads) {
        this.payloads = payloads;
    }

    @Override
    public boolean recognises(Head head) {
        return head.text().startsWith(Records.VERSION);
    }

    @Override
    public void parse(Document document, Consumer<Finding> found) throws IOException {
        Records records = new Records(document.stream(), (int) document.limits().document());
        Optional<Piece> piece = records.next();
        while (piece.isPresent()) {
            take(document, piece.get(), found);
            piece = records.next();
        }
    }

    private void take(Document archive, Piece piece, Consumer<Finding> found) {
        Origin place = archive.origin().part("record " + piece.number());
        Optional<Capture> capture;
        try {
            if (piece.problem().isPresent()) {
                throw new ParseFailure(piece.problem().get());
            }
            capture = Capture.of(piece, archive.limits().document());
        } catch (ParseFailure reason) {
            found.accept(new Finding.Broken(place, reason, piece.bytes()));
            return;
        }
        capture.ifPresent(captured -> read(archive, place, captured, piece, found));
    }

    private void read(Document archive, Origin place, Capture capture, Piece piece, Consumer<Finding> found) {
        Origin origin = new Origin(
                place.where() + capture.target().map(target -> " " + target).orElse(""),
                capture.date().orElse(archive.origin().time()),
                Optional.empty(),
                Optional.empty(),
                capture.mediaType());
        long size = archive.limits().document();
        Limits limits = new Limits(size, size, archive.limits().depth());
        try (Document payload = Document.open(origin, new ByteArrayInputStream(capture.content()), limits)) {
            payloads.read(payload, finding -> found.accept(addressed(finding, origin, capture)));
        } catch (ParseFailure reason) {
            found.accept(new Finding.Broken(origin, reason, piece.bytes()));
        } catch (IOException inMemory) {
            // nothing but its content can be the cause
            ParseFailure reason = new ParseFailure(String.valueOf(inMemory.getMessage()), inMemory);
            found.accept(new Finding.Broken(origin, reason, piece.bytes()));
        }
    }

    /** A page that does not say where it stands is where it was found; entries of a feed are not. */
    private static Finding addressed(Finding finding, Origin origin, Capture capture) {
        if (finding instanceof Finding.Parsed parsed
                && parsed.origin().equals(origin)
                && parsed.article().getUrl() == null) {
            capture.target().ifPresent(parsed.article()::setUrl);
        }
        return finding;
    }
}
