package wiredesk.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * What records of news.routes bear that define no route, but tell the sink to send again what is out. They have no value:
 * whoever knows routes alone takes them for the end of one that never was. There are four sorts.
 *
 * <ul>
 *   <li>A request, key {@code rebuild/ID}, in every partition: {@link #REBUILD}, {@link #TARGET}, {@link #ENDS}.
 *   <li>The note that it is done, key {@code rebuild/ID/PARTITION}, each partition's in itself: {@link #REBUILD}, {@link
 *       #SENT}.
 *   <li>A question, key article id, in the article's partition: {@link #REBUILD}, {@link #TARGET}, {@link #STALE}. What is no
 *       longer current gets a tombstone, and what is of an article that the sink does not know only with {@link #UNKNOWN}.
 *   <li>The note that nobody has to ask any more, key {@code rebuild/ID/end}, in partition 0: {@link #REBUILD}, {@link
 *       #TAKEN_BACK}, {@link #LEFT}.
 * </ul>
 */
public final class RebuildHeaders {

    /** Id of the rebuild; on all of them. Values are UTF-8 here and below. */
    public static final String REBUILD = "wiredesk.rebuild";

    /** What is rebuilt: {@code articles}, {@code quotes}, {@code entities}, or {@code route/} and a route's name. */
    public static final String TARGET = "wiredesk.rebuild.target";

    /** Offsets at which partitions 0, 1 and so on of the rebuilt topic ended before, separated by commas. */
    public static final String ENDS = "wiredesk.rebuild.ends";

    /** Id of a record downstream that nobody has sent again; one header for each. */
    public static final String STALE = "wiredesk.rebuild.stale";

    /** There, with any value, if the records of articles that the sink does not know are to be taken back, too. */
    public static final String UNKNOWN = "wiredesk.rebuild.unknown";

    /** How many records a partition of the sink has sent. */
    public static final String SENT = "wiredesk.rebuild.sent";

    /** How many records that were not current have been taken back; on the note of who asked that all is over. */
    public static final String TAKEN_BACK = "wiredesk.rebuild.taken-back";

    /** How many were left, because the sink does not know their articles; on the same note. */
    public static final String LEFT = "wiredesk.rebuild.left";

    private static final String KEY = "rebuild/";

    private RebuildHeaders() {}

    /** Key of a request. */
    public static String key(String id) {
        return KEY + id;
    }

    /** Key of the note that a partition of the sink is done. */
    public static String key(String id, int partition) {
        return KEY + id + "/" + partition;
    }

    /** Key of the note that all is over. */
    public static String endKey(String id) {
        return KEY + id + "/end";
    }

    /** The partition that the note of a partition is about. */
    public static int partition(String key) {
        return Integer.parseInt(key.substring(key.lastIndexOf('/') + 1));
    }

    /** The rebuild that a record is about; empty if it is a route's definition. */
    public static Optional<String> rebuild(Headers headers) {
        return text(headers, REBUILD);
    }

    /** Whether a record says that something is done, and so asks for nothing. */
    public static boolean isNote(Headers headers) {
        return headers.lastHeader(SENT) != null || headers.lastHeader(TAKEN_BACK) != null;
    }

    /** The last value of a header. */
    public static Optional<String> text(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name)).map(Header::value).map(value -> new String(value, UTF_8));
    }

    /** All values of a header. */
    public static List<String> texts(Headers headers, String name) {
        return StreamSupport.stream(headers.headers(name).spliterator(), false)
                .map(header -> new String(header.value(), UTF_8))
                .toList();
    }

    /** Adds a header; returns the same headers. */
    public static Headers add(Headers headers, String name, String value) {
        return headers.add(name, value.getBytes(UTF_8));
    }
}
