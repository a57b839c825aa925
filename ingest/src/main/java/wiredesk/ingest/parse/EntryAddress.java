package wiredesk.ingest.parse;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;

/** Addresses of entries, made absolute. */
public final class EntryAddress {

    private static final Pattern ABSOLUTE = Pattern.compile("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*");

    private EntryAddress() {}

    /** @param bases the outermost first; each may stand against the one before it */
    public static String absolute(List<String> bases, String address) {
        if (ABSOLUTE.matcher(address).matches()) {
            return address;
        }
        String base = bases.stream().reduce("", EntryAddress::resolve);
        return resolve(base, address);
    }

    /** By {@link URL}, which takes spaces and umlauts as feeds write them. */
    private static String resolve(String base, String address) {
        if (base.isEmpty() || ABSOLUTE.matcher(address).matches()) {
            return address;
        }
        try {
            return new URL(new URL(base), address).toExternalForm();
        } catch (MalformedURLException noBase) {
            return address;
        }
    }
}
