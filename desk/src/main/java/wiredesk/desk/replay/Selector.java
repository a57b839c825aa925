package wiredesk.desk.replay;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.ReplaySelection;

/** Tells which raw articles a selection means. */
final class Selector {

    private final ReplaySelection selection;
    private final Set<String> sources;
    private final Set<String> articles;
    private final Set<String> subjects;
    private final Background background;

    /** @param background what has become of the articles, where the selection asks for that */
    Selector(ReplaySelection selection, Background background) {
        this.selection = selection;
        this.sources = Set.copyOf(selection.getSources());
        this.articles = Set.copyOf(selection.getArticles());
        this.subjects = Set.copyOf(selection.getSubjects());
        this.background = background;
    }

    /** @param place where the article stands in news.raw */
    boolean takes(RawArticle article, ConsumerRecord<?, ?> place) {
        Instant published = Objects.requireNonNullElse(article.getPublished(), article.getVersionCreated());
        return isAny(sources, article.getSource())
                && isAny(articles, article.getId())
                && (subjects.isEmpty() || article.getSubjects().stream().anyMatch(subjects::contains))
                && isAny(selection.getStatuses(), article.getPubStatus())
                && isWithin(article.getReceived(), selection.getReceivedSince(), selection.getReceivedUntil())
                && isWithin(published, selection.getPublishedSince(), selection.getPublishedUntil())
                && (selection.getExtractor() == null || background.isReadByOlder(article.getId()))
                && (!selection.getDeadLetters() || background.isDeadLetter(place.partition(), place.offset()));
    }

    private static boolean isAny(Set<String> wanted, String given) {
        return wanted.isEmpty() || wanted.contains(given);
    }

    private static <T> boolean isAny(List<T> wanted, T given) {
        return wanted.isEmpty() || wanted.contains(given);
    }

    private static boolean isWithin(Instant time, Instant since, Instant until) {
        return (since == null || !time.isBefore(since)) && (until == null || time.isBefore(until));
    }
}
