package wiredesk.ingest.parse.warc;

import java.util.Optional;

/**
 * A stretch of an archive: a record, or what should have been one.
 *
 * @param number of the record, from 1
 * @param bytes header and block as they stand in the archive, without compression; the beginning of them where they are
 *     longer than a document may be
 * @param whole whether these are all its bytes
 * @param problem why it is no record; empty if it is one
 */
record Piece(long number, byte[] bytes, boolean whole, Optional<String> problem) {

    static Piece broken(long number, byte[] bytes, String problem) {
        return new Piece(number, bytes, true, Optional.of(problem));
    }
}
