package wiredesk.desk.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/** The topics that {@code wiredesk tail} shows, by the names that people use for them. */
enum TailedTopic {
    QUOTES(Topics::quotes),
    ENTITIES(Topics::entities),
    ARTICLES(Topics::articles),
    ENRICHED(Topics::enriched),
    RAW(Topics::raw),
    DEAD_LETTERS(Topics::deadLetters),
    LEDGER(Topics::ledger),
    ALERTS(Topics::alerts);

    private final Function<Topics, Topic> topic;

    TailedTopic(Function<Topics, Topic> topic) {
        this.topic = topic;
    }

    Topic of(Topics catalogue) {
        return topic.apply(catalogue);
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static final class Converter implements ITypeConverter<TailedTopic> {
        @Override
        public TailedTopic convert(String written) {
            return Arrays.stream(values())
                    .filter(topic -> topic.toString().equalsIgnoreCase(written))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + written
                            + "' is no topic to tail, expected one of "
                            + Arrays.stream(values()).map(TailedTopic::toString).collect(Collectors.joining(", "))));
        }
    }
}
