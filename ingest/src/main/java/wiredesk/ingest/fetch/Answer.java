package wiredesk.ingest.fetch;

import java.util.Optional;

/**
 * What came back for a feed.
 *
 * @param body as received, possibly gzip; empty if it has not changed (304)
 * @param etag validator to send next time
 * @param lastModified likewise
 * @param mediaType as declared
 */
public record Answer(
        Optional<byte[]> body, Optional<String> etag, Optional<String> lastModified, Optional<String> mediaType) {}
