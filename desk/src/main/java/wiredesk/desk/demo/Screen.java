package wiredesk.desk.demo;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import wiredesk.desk.feed.DeadLetterView;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.Ink.Style;
import wiredesk.desk.show.QuoteText;
import wiredesk.schemas.Quote;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.Topics;

/** Shows what happens as it happens: quotes, corrections of them, kills and dead letters. */
final class Screen {

    private final PrintWriter out;
    private final Ink ink;
    private final Topics topics;
    private final Deserializer<SpecificRecord> values;
    private final QuoteText quoteText;
    private final Map<String, String> headlines = new HashMap<>();
    private final Map<String, Quote> quotes = new HashMap<>();

    Screen(PrintWriter out, Ink ink, Topics topics, Deserializer<SpecificRecord> values) {
        this.out = out;
        this.ink = ink;
        this.topics = topics;
        this.values = values;
        this.quoteText = new QuoteText(ink);
    }

    void show(ConsumerRecord<byte[], byte[]> record) {
        String topic = record.topic();
        if (topic.equals(topics.deadLetters().name())) {
            out.println(ink.paint(Style.RED, "✉ dead letter ") + new DeadLetterView(ink).show(record));
        } else if (topic.equals(topics.raw().name())) {
            remember((RawArticle) values.deserialize(topic, record.value()));
        } else if (topic.equals(topics.articles().name())) {
            article(record);
        } else if (topic.equals(topics.quotes().name())) {
            quote(record);
        }
        out.flush();
    }

    /** A kill and a correction name their article by its id alone, or by a headline that is an instruction. */
    private void remember(RawArticle raw) {
        if (raw.getHeadline() != null) {
            headlines.putIfAbsent(raw.getId(), raw.getHeadline());
        }
    }

    private void article(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            String id = new String(record.key(), StandardCharsets.UTF_8);
            out.println(ink.paint(Style.RED, "✗ killed ") + headline(id));
        }
    }

    private void quote(ConsumerRecord<byte[], byte[]> record) {
        String id = new String(record.key(), StandardCharsets.UTF_8);
        if (record.value() == null) {
            Optional.ofNullable(quotes.remove(id))
                    .ifPresent(gone -> out.println(ink.paint(Style.RED, "✗ taken back ") + text(gone)));
        } else {
            Quote quote = (Quote) values.deserialize(record.topic(), record.value());
            boolean again = quotes.put(id, quote) != null;
            out.println((again ? ink.paint(Style.YELLOW, "✎ changed ") : "") + text(quote));
        }
    }

    private String text(Quote quote) {
        return quoteText.withoutArticle(quote) + ink.dim(" — ") + headline(quote.getArticleId());
    }

    private String headline(String articleId) {
        return ink.dim(Ink.line(headlines.getOrDefault(articleId, articleId)));
    }
}
