package wiredesk.desk.page.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/** Where a list goes on: behind the last that was shown, whatever has come in before it meanwhile. */
final class Cursor {

    private Cursor() {}

    static String of(FieldDoc last) {
        String place = last.fields[0] + " " + ((BytesRef) last.fields[1]).utf8ToString();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
    }

    /** @param documents in the index; the key decides between equal times, so that none of them is the place */
    static FieldDoc read(String cursor, int documents) {
        try {
            String[] place = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(" ", 2);
            return new FieldDoc(
                    Math.max(0, documents - 1), Float.NaN, new Object[] {Long.valueOf(place[0]), new BytesRef(place[1])
                    });
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new InvalidQuery("before", "'" + cursor + "' is no place in a list; take what 'next' said");
        }
    }
}
