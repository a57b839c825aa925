package wiredesk.ingest.fetch;

import java.util.Optional;

/**
 * By what a server knows whether we have its current answer (RFC 9110, 8.8); kept as it wrote them.
 *
 * @param etag sent back as {@code If-None-Match}
 * @param lastModified sent back as {@code If-Modified-Since}
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {

    /** Nothing is known: the answer comes whole. */
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

    /** From a state in which absent is null. */
    public static Validators of(String etag, String lastModified) {
        return new Validators(Optional.ofNullable(etag), Optional.ofNullable(lastModified));
    }

    /** These, and what they lack from those before them: a 304 names only what is new (RFC 9110, 15.4.5). */
    public Validators or(Validators before) {
        return new Validators(etag.or(before::etag), lastModified.or(before::lastModified));
    }
}
