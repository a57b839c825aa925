package wiredesk.desk.page.shown;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;

/**
 * A quote outside its article.
 *
 * @param headline of the article, or null
 * @param source that delivered the article
 * @param time when the article was received
 * @param marks where in the quote's text the words stand that were asked for
 */
public record QuoteInTime(
        @JsonUnwrapped QuoteLine quote,
        String articleId,
        String headline,
        String source,
        Instant time,
        List<Stretch> marks) {}
