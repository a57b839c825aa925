package wiredesk.ingest.fetch;

import java.net.URI;

/**
 * What to ask for.
 *
 * @param url http or https
 * @param accept media types, as RFC 9110 writes them
 * @param validators of the answer that we have
 * @param permission that each hop needs
 */
public record Request(URI url, String accept, Validators validators, Permission permission) {

    /** A feed or sitemap: its operator subscribed to it, so nobody else is asked for permission. */
    public static Request feed(URI url, Validators validators) {
        return new Request(
                url,
                "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9,"
                        + " */*;q=0.5",
                validators,
                Permission.GRANTED);
    }

    /** A page that something links to. */
    public static Request page(URI url, Permission permission) {
        return new Request(url, "text/html, application/xhtml+xml, */*;q=0.5", Validators.NONE, permission);
    }

    /** Whatever is there. */
    public static Request any(URI url) {
        return new Request(url, "*/*", Validators.NONE, Permission.GRANTED);
    }
}
