package wiredesk.sink.routes;

import java.util.List;

/**
 * What brings the routes up to an article. Nothing of it has happened yet.
 *
 * @param articleId whose
 * @param records what goes out
 * @param before what the routes have
 * @param after what they have then
 */
public record Plan(String articleId, List<RoutedRecord> records, Receipts before, Receipts after) {

    public Plan {
        records = List.copyOf(records);
    }
}
