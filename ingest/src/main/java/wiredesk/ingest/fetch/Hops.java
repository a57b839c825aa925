package wiredesk.ingest.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.core5.http.HttpStatus;

/**
 * The way from an address to the one that answers. Redirects are followed here and not in the HTTP client, so that each hop
 * is subject to the same rules: http or https, never from https back to http, no user and password in the address.
 */
final class Hops {

    private static final Set<Integer> FOR_GOOD =
            Set.of(HttpStatus.SC_MOVED_PERMANENTLY, HttpStatus.SC_PERMANENT_REDIRECT);
    private static final Set<Integer> FOR_NOW =
            Set.of(HttpStatus.SC_MOVED_TEMPORARILY, HttpStatus.SC_SEE_OTHER, HttpStatus.SC_TEMPORARY_REDIRECT);

    private final URI start;
    private final int most;
    private URI here;
    private int count;
    private boolean forGood = true;
    private Optional<URI> moved = Optional.empty();

    Hops(URI start, int most) throws Refused {
        this.start = start;
        this.most = most;
        this.here = checked(start);
    }

    static boolean isRedirect(int status) {
        return FOR_GOOD.contains(status) || FOR_NOW.contains(status);
    }

    URI here() {
        return here;
    }

    Optional<URI> moved() {
        return moved;
    }

    void follow(int status, String location) throws Refused {
        if (++count > most) {
            throw new Refused(start + " redirects more than " + most + " times");
        }
        URI next = checked(resolved(location));
        if ("https".equalsIgnoreCase(here.getScheme()) && "http".equalsIgnoreCase(next.getScheme())) {
            throw new Refused(here + " redirects from https to http, " + next);
        }
        forGood &= FOR_GOOD.contains(status);
        here = next;
        if (forGood) {
            moved = Optional.of(next);
        }
    }

    private URI resolved(String location) throws Refused {
        try {
            // servers write spaces and pipes into addresses, and letters that are not ASCII
            String target = here.resolve(
                            new URI(location.strip().replace(" ", "%20").replace("|", "%7C")))
                    .toASCIIString();
            int fragment = target.indexOf('#');
            return new URI(fragment < 0 ? target : target.substring(0, fragment));
        } catch (URISyntaxException e) {
            throw new Refused(here + " redirects to '" + location + "', which is no address");
        }
    }

    private static URI checked(URI url) throws Refused {
        String scheme = url.getScheme();
        if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme) || url.getHost() == null) {
            throw new Refused(url + " is no http or https address");
        }
        if (url.getRawUserInfo() != null) {
            throw new Refused("the address at " + url.getHost() + " has a user in it; take it out");
        }
        return url;
    }
}
