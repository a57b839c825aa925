package wiredesk.ingest.parse.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The records of an archive, one after the other. After a stretch that is no record, the next line that starts like one is
 * where the reading goes on.
 */
final class Records {

    static final String VERSION = "WARC/1.";

    private static final int LONGEST_HEADER = 64 << 10;

    private final Lines lines;
    private final int limit;
    private final CutStream in;
    private long number;
    private boolean ended;

    /** @param limit bytes of one record that are kept */
    Records(InputStream archive, int limit) {
        this.in = new CutStream(archive);
        this.lines = new Lines(in);
        this.limit = limit;
    }

    /**
     * The next record whose content may matter, or the next stretch that is none; empty at the end.
     *
     * @throws IOException if the archive cannot be read, or goes beyond the limit of an input
     */
    Optional<Piece> next() throws IOException {
        while (!ended) {
            byte[] line = lines.nextFilled();
            Optional<Piece> piece = line.length == 0 ? end() : begins(line) ? record(line) : Optional.of(debris(line));
            if (piece.isPresent()) {
                return piece;
            }
        }
        return Optional.empty();
    }

    /** An archive that is cut off says so once, in the piece that it was cut in or in one of its own. */
    private Optional<Piece> end() {
        ended = true;
        return in.reason().map(reason -> Piece.broken(++number, new byte[0], "archive is damaged: " + reason));
    }

    private Optional<Piece> record(byte[] version) throws IOException {
        number++;
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        byte[] line = version;
        while (header.size() < LONGEST_HEADER) {
            header.write(line);
            line = lines.next();
            if (line.length == 0) {
                return cut(header.toByteArray(), "archive ends within the header of a record");
            }
            if (lines.isStart() && begins(line)) {
                lines.again(line);
                return broken(header.toByteArray(), "header of a record has no end");
            }
            if (Lines.isBlank(line)) {
                header.write(line);
                return block(header.toByteArray());
            }
        }
        return broken(header.toByteArray(), "header of a record is longer than " + LONGEST_HEADER + " bytes");
    }

    private Optional<Piece> block(byte[] header) throws IOException {
        RecordHeader parsed;
        try {
            parsed = RecordHeader.of(header);
        } catch (IllegalArgumentException wrong) {
            return broken(header, "header of a record: " + wrong.getMessage());
        }
        int kept = parsed.isCapture() ? (int) Math.min(parsed.length(), limit) : 0;
        byte[] block = in.readNBytes(kept);
        long skipped = block.length < kept ? 0 : in.skipAll(parsed.length() - kept);
        byte[] bytes = new byte[header.length + block.length];
        System.arraycopy(header, 0, bytes, 0, header.length);
        System.arraycopy(block, 0, bytes, header.length, block.length);
        if (block.length + skipped < parsed.length()) {
            return cut(bytes, "archive ends " + (block.length + skipped) + " bytes into a block of " + parsed.length());
        }
        return parsed.isCapture()
                ? Optional.of(new Piece(number, bytes, skipped == 0, Optional.empty()))
                : Optional.empty();
    }

    private Piece debris(byte[] line) throws IOException {
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] next = line;
        while (next.length > 0 && !(lines.isStart() && begins(next))) {
            bytes.write(next, 0, Math.min(next.length, limit - Math.min(limit, bytes.size())));
            next = lines.next();
        }
        lines.again(next);
        return Piece.broken(number, bytes.toByteArray(), "not a record: expected a line that starts with " + VERSION);
    }

    private Optional<Piece> cut(byte[] bytes, String problem) {
        ended = true;
        return broken(
                bytes, problem + in.reason().map(reason -> " (" + reason + ")").orElse(""));
    }

    private Optional<Piece> broken(byte[] bytes, String problem) {
        return Optional.of(Piece.broken(number, bytes, problem));
    }

    private static boolean begins(byte[] line) {
        return new String(line, 0, Math.min(line.length, VERSION.length()), StandardCharsets.ISO_8859_1)
                .equals(VERSION);
    }
}
