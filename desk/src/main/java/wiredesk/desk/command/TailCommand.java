package wiredesk.desk.command;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wiredesk.desk.feed.DeadLetterJsonView;
import wiredesk.desk.feed.DeadLetterView;
import wiredesk.desk.feed.From;
import wiredesk.desk.feed.JsonView;
import wiredesk.desk.feed.RawView;
import wiredesk.desk.feed.RecordView;
import wiredesk.desk.feed.TextView;
import wiredesk.desk.feed.TopicReader;
import wiredesk.desk.show.Ink;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Route;
import wiredesk.schemas.RouteFormat;
import wiredesk.schemas.Topic;
import wiredesk.sink.routes.RouteBook;

/** {@code wiredesk tail}: follows one topic. */
@Command(
        name = "tail",
        description = {
            "Follow a topic: one record a line (or small block), committed records alone. Ctrl-C ends it.",
            "A tombstone, which takes an earlier record away, is shown as gone."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk tail quotes                  what is said from now on",
            "  wiredesk tail quotes --from 2h        also what was said in the last two hours",
            "  wiredesk tail dead-letters --from beginning --to-end",
            "  wiredesk tail --route harbours        what a route delivers",
            "  wiredesk tail quotes --json --from 1h | jq -r .value.speaker.name",
            "",
            "Exit codes: 0 done or stopped, 1 failed, 2 wrong usage or configuration, 3 Kafka"
                    + " or the topic out of reach."
        })
public final class TailCommand implements Callable<Integer> {

    /** One of the pipeline's topics, or a route's. */
    static final class Tailed {
        @Parameters(
                paramLabel = "TOPIC",
                arity = "0..1",
                description = "One of: ${COMPLETION-CANDIDATES}.",
                converter = TailedTopic.Converter.class)
        private TailedTopic topic;

        @Option(names = "--route", paramLabel = "NAME", description = "What a route delivers.")
        private String route;
    }

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Tailed tailed;

    @Option(names = "--json", description = "One JSON object a line, for machines.")
    private boolean json;

    @Option(
            names = "--from",
            paramLabel = "WHEN",
            defaultValue = "end",
            description = "Where to start: " + From.EXPECTED + " (default: end).")
    private String from;

    @Option(names = "--max", paramLabel = "N", description = "End after N records.")
    private Long max;

    @Option(names = "--to-end", description = "End where the topic ends now, instead of waiting for more.")
    private boolean toEnd;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        From start = start();
        Settings settings = configuration.forCommand();
        KafkaClients clients = new KafkaClients(settings);
        Optional<Route> route = route(settings);
        Topic topic = route.map(each -> clients.topics().routed(each.getTopic(), each.getKey()))
                .orElseGet(() -> tailed.topic.of(clients.topics()));
        Reach.await(clients, topic);
        try (Deserializer<SpecificRecord> values = clients.serdes().deserializer();
                TopicReader reader = new TopicReader(clients, List.of(topic), start)) {
            Predicate<ConsumerRecord<byte[], byte[]>> printed = printed(view(values, route));
            if (toEnd) {
                reader.toEnd(printed);
            } else {
                reader.follow(printed);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private From start() {
        if (max != null && max < 1) {
            throw new ParameterException(spec.commandLine(), "--max is " + max + ", expected 1 or more");
        }
        try {
            return From.parse(from, Instant.now());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--from is " + e.getMessage(), e);
        }
    }

    private Optional<Route> route(Settings settings) {
        if (tailed.route == null) {
            return Optional.empty();
        }
        try (RouteBook book = RoutesCommand.open(settings)) {
            return Optional.of(book.find(tailed.route));
        }
    }

    private RecordView view(Deserializer<SpecificRecord> values, Optional<Route> route) {
        if (route.filter(each -> each.getFormat() != RouteFormat.AVRO).isPresent()) {
            return new RawView();
        }
        if (tailed.topic == TailedTopic.DEAD_LETTERS) {
            return json ? new DeadLetterJsonView() : new DeadLetterView(ink());
        }
        return json ? new JsonView(values) : new TextView(values, ink());
    }

    private static Ink ink() {
        return Ink.of(Ansi.AUTO.enabled());
    }

    /** Prints and says whether more is wanted: not after the last of --max, nor when nobody reads any more. */
    private Predicate<ConsumerRecord<byte[], byte[]>> printed(RecordView view) {
        PrintWriter out = spec.commandLine().getOut();
        AtomicLong left = new AtomicLong(max == null ? Long.MAX_VALUE : max);
        return record -> {
            out.println(view.show(record));
            return !out.checkError() && left.decrementAndGet() > 0;
        };
    }
}
