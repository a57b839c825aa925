package wiredesk.desk.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import wiredesk.desk.feed.From;
import wiredesk.desk.feed.TopicReader;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Article;
import wiredesk.schemas.DeadLetterHeaders;
import wiredesk.schemas.ReplaySelection;

/**
 * What has become of articles so far, as far as a selection asks for it.
 *
 * @param readByOlder ids of articles that are out as an older extractor read them
 * @param deadLetters places in news.raw whose records have become dead letters
 */
record Background(Set<String> readByOlder, Set<Place> deadLetters) {

    record Place(int partition, long offset) {}

    static Background of(ReplaySelection selection, KafkaClients clients) {
        return new Background(
                selection.getExtractor() == null
                        ? Set.of()
                        : readByOlder(new ExtractorAge(selection.getExtractor()), clients),
                selection.getDeadLetters() ? deadLetters(clients) : Set.of());
    }

    boolean isReadByOlder(String article) {
        return readByOlder.contains(article);
    }

    boolean isDeadLetter(int partition, long offset) {
        return deadLetters.contains(new Place(partition, offset));
    }

    private static Set<String> readByOlder(ExtractorAge age, KafkaClients clients) {
        Set<String> older = new HashSet<>();
        String topic = clients.topics().articles().name();
        try (Deserializer<Article> values = clients.serdes().deserializer();
                TopicReader reader =
                        new TopicReader(clients, List.of(clients.topics().articles()), new From.Beginning())) {
            reader.toEnd(record -> {
                Article article = values.deserialize(topic, record.value());
                String id = new String(record.key(), UTF_8);
                if (article != null && age.isOlder(String.valueOf(article.getExtractorVersion()))) {
                    older.add(id);
                } else {
                    older.remove(id);
                }
                return true;
            });
        }
        return older;
    }

    private static Set<Place> deadLetters(KafkaClients clients) {
        Set<Place> places = new HashSet<>();
        String raw = clients.topics().raw().name();
        try (TopicReader reader =
                new TopicReader(clients, List.of(clients.topics().deadLetters()), new From.Beginning())) {
            reader.toEnd(record -> {
                Map<String, String> headers = texts(record.headers());
                if (raw.equals(headers.get(DeadLetterHeaders.TOPIC))) {
                    place(headers).ifPresent(places::add);
                }
                return true;
            });
        }
        return places;
    }

    private static Optional<Place> place(Map<String, String> headers) {
        try {
            return Optional.of(new Place(
                    Integer.parseInt(headers.get(DeadLetterHeaders.PARTITION)),
                    Long.parseLong(headers.get(DeadLetterHeaders.OFFSET))));
        } catch (NumberFormatException foreign) {
            return Optional.empty();
        }
    }

    private static Map<String, String> texts(Headers headers) {
        Map<String, String> texts = new HashMap<>();
        for (Header header : headers) {
            if (header.value() != null) {
                texts.put(header.key(), new String(header.value(), UTF_8));
            }
        }
        return texts;
    }
}
