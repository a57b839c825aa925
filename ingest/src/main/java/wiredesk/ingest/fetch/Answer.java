package wiredesk.ingest.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * What came back.
 *
 * @param url where it came from, after redirects
 * @param moved where it has moved for good, as far as redirects say so (301, 308); what came after one that is meant for
 *     now (302, 303, 307) does not count
 * @param body decoded; empty if it has not changed (304)
 * @param validators to send next time
 * @param mediaType as declared
 * @param wishes when to come again
 */
public record Answer(
        URI url,
        Optional<URI> moved,
        Optional<byte[]> body,
        Validators validators,
        Optional<String> mediaType,
        Wishes wishes) {}
