package wiredesk.desk.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wiredesk.schemas.ArticleId;

/** Gives each source a small number. Sources beyond the first some thousand share one. */
final class SourceIndex {

    private static final String OTHERS = "(other)";
    private static final int MOST = 10_000;

    private final List<String> names = new ArrayList<>();
    private final Map<String, Short> numbers = new HashMap<>();

    /** From 1 on. */
    short ofArticle(String id) {
        return of(ArticleId.source(id).orElse(OTHERS));
    }

    /** From 1 on. */
    short of(String source) {
        Short known = numbers.get(source);
        if (known != null) {
            return known;
        }
        return numbers.size() < MOST || source.equals(OTHERS) ? add(source) : of(OTHERS);
    }

    String name(short number) {
        return names.get(number - 1);
    }

    private short add(String source) {
        names.add(source);
        short number = (short) names.size();
        numbers.put(source, number);
        return number;
    }
}
