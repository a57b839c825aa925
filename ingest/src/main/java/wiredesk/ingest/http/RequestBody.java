package wiredesk.ingest.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.parse.BoundedInputStream;
import wiredesk.ingest.parse.TooLarge;
import wiredesk.runtime.http.Problem;

/**
 * What was pushed.
 *
 * @param bytes as received
 * @param formats what the declared media type lets them be
 */
record RequestBody(byte[] bytes, Formats formats) {

    /** A moment after which it is too late. */
    @FunctionalInterface
    interface Deadline {
        boolean isOver();
    }

    private static final Logger LOG = LoggerFactory.getLogger(RequestBody.class);

    /** How many times the limit a body may have for its client to be let finish. */
    private static final int WORTH_WAITING = 4;

    /** Types that hold JSON without saying so in a suffix. */
    private static final List<String> JSON = List.of("application/json", "application/ninjs", "text/json");

    /** Types that hold the XML of wires without saying so in a suffix (RFC 7303). */
    private static final List<String> XML = List.of("application/xml", "text/xml");

    /**
     * Reads the body of a request.
     *
     * @param limit in bytes
     * @param deadline by when the body has to be there
     * @throws Problem.Refused 415 for a type or coding that we do not read, 413 for too much
     */
    static RequestBody of(Context request, long limit, Deadline deadline) throws IOException {
        Formats formats = formats(request.header(Header.CONTENT_TYPE));
        String coding =
                Optional.ofNullable(request.header(Header.CONTENT_ENCODING)).orElse("identity");
        if (!List.of("identity", "gzip").contains(coding.strip().toLowerCase(Locale.ROOT))) {
            request.header(Header.ACCEPT_ENCODING, "gzip, identity");
            throw Problem.of(
                            415,
                            "Unsupported Media Type",
                            "Content-Encoding is '" + coding + "', expected gzip or none")
                    .refused();
        }
        long length = request.req().getContentLengthLong();
        if (length > limit * WORTH_WAITING) {
            throw tooLarge(limit);
        }
        InputStream body = request.req().getInputStream();
        try {
            return new RequestBody(read(new BoundedInputStream(body, "body", limit), deadline), formats);
        } catch (TooLarge e) {
            letFinish(body, limit, deadline);
            throw tooLarge(limit);
        }
    }

    /** A client that is still sending when the connection ends may never see the answer. So it may send some more, unread. */
    private static void letFinish(InputStream body, long limit, Deadline deadline) {
        byte[] unread = new byte[8192];
        try {
            for (long left = limit * WORTH_WAITING; left > 0 && !deadline.isOver(); ) {
                int n = body.read(unread);
                left = n < 0 ? 0 : left - n;
            }
        } catch (IOException e) {
            LOG.debug("the client went away while its body was refused", e);
        }
    }

    /** The server's idle timeout ends a connection that says nothing; this ends one that says a byte now and then. */
    private static byte[] read(InputStream in, Deadline deadline) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            bytes.write(buffer, 0, n);
            if (deadline.isOver()) {
                throw Problem.of(408, "Request Timeout", "the body took too long to arrive")
                        .refused();
            }
        }
        return bytes.toByteArray();
    }

    static Problem.Refused tooLarge(long limit) {
        return Problem.of(413, "Content Too Large", "an article may have " + limit + " bytes")
                .refused();
    }

    private static Formats formats(String mediaType) {
        String type = Optional.ofNullable(mediaType)
                .orElse("")
                .split(";", 2)[0]
                .strip()
                .toLowerCase(Locale.ROOT);
        if (type.equals("text/plain")) {
            return Formats.TEXT;
        }
        if (JSON.contains(type) || type.endsWith("+json")) {
            return Formats.JSON;
        }
        if (XML.contains(type) || type.endsWith("+xml")) {
            return Formats.XML;
        }
        if (type.equals("message/rfc822")) {
            return Formats.MAIL;
        }
        throw Problem.of(
                        415,
                        "Unsupported Media Type",
                        "Content-Type is '" + type
                                + "', expected application/json, application/xml, text/plain or message/rfc822")
                .refused();
    }
}
