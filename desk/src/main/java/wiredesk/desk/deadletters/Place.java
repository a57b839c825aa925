package wiredesk.desk.deadletters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a dead letter stands in its topic; written {@code 0/42}.
 *
 * @param partition partition
 * @param offset offset within the partition
 */
public record Place(int partition, long offset) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,9})/([0-9]{1,18})");

    /** @throws IllegalArgumentException if it is not partition/offset */
    public static Place parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no place, expected partition/offset like 0/42");
        }
        return new Place(Integer.parseInt(written.group(1)), Long.parseLong(written.group(2)));
    }

    @Override
    public String toString() {
        return partition + "/" + offset;
    }
}
