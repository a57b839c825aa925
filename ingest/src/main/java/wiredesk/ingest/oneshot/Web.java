package wiredesk.ingest.oneshot;

import java.io.IOException;
import java.net.URI;
import java.util.function.Supplier;
import wiredesk.ingest.fetch.Answer;
import wiredesk.ingest.fetch.Request;
import wiredesk.ingest.fetch.WebClient;

/**
 * The web, for addresses among the arguments; its client is made when the first of them comes. Whoever names a page asks for
 * it himself, so robots.txt is not consulted. Used by one thread.
 */
public final class Web implements AutoCloseable {

    /** There is none: addresses are refused. */
    public static final Web NONE = new Web(() -> null);

    private final Supplier<WebClient> maker;
    private WebClient client;

    /** @param maker gives the client; null for none */
    public Web(Supplier<WebClient> maker) {
        this.maker = maker;
    }

    Answer fetch(URI url) throws IOException {
        if (client == null) {
            client = maker.get();
        }
        if (client == null) {
            throw new IOException("an address of the web, which is not read here");
        }
        return client.fetch(Request.any(url));
    }

    @Override
    public void close() {
        if (client != null) {
            client.close();
            client = null;
        }
    }
}
