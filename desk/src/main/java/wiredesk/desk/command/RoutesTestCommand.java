package wiredesk.desk.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.avro.specific.SpecificRecord;
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
import wiredesk.desk.feed.LatestArticles;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.RecordJson;
import wiredesk.desk.show.RecordText;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Projection;
import wiredesk.schemas.Route;
import wiredesk.sink.routes.RouteBook;
import wiredesk.sink.routes.RouteTrial;

/** {@code wiredesk routes test}. */
@Command(
        name = "test",
        description =
                "Run a filter, or that of a route, over the last articles and show what matches. Changes nothing.",
        footer = {
            "",
            "Examples:",
            "  wiredesk routes test --filter 'quote.confidence > 0.9'",
            "  wiredesk routes test --select articles --filter 'article.language == \"de\"'",
            "  wiredesk routes test kim --json | jq -r .text",
            "",
            RouteCommand.EXIT_CODES
        })
final class RoutesTestCommand implements Callable<Integer> {

    /** A route, or a filter of one that is yet to be. */
    static final class Tried {
        @Parameters(paramLabel = "NAME", description = "A route.", arity = "0..1")
        private String name;

        @Option(names = "--filter", paramLabel = "CEL", description = "A filter: docs/filters.md.")
        private String filter;
    }

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Tried tried;

    @Option(
            names = "--select",
            paramLabel = "WHAT",
            defaultValue = "QUOTES",
            description = "With --filter: articles, quotes or entities (default: quotes).")
    private Projection projection;

    @Option(
            names = "--last",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many of the latest articles to look at (default: ${DEFAULT-VALUE}).")
    private int last;

    @Option(names = "--json", description = "One JSON object a match, a line each.")
    private boolean json;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (last < 1) {
            throw new ParameterException(spec.commandLine(), "--last is " + last + ", expected 1 or more");
        }
        Settings settings = configuration.forCommand();
        RouteTrial trial = trial(settings);
        KafkaClients clients = new KafkaClients(settings);
        Reach.await(clients, clients.topics().enriched());
        List<EnrichedArticle> articles = LatestArticles.read(clients, last);
        PrintWriter out = spec.commandLine().getOut();
        RecordText text = new RecordText(Ink.of(Ansi.AUTO.enabled()));
        int matches = 0;
        for (EnrichedArticle article : articles) {
            for (SpecificRecord match : trial.matches(article)) {
                matches++;
                out.println(json ? RecordJson.line(RecordJson.of(match)) : text.of(match));
            }
        }
        if (!json) {
            out.println(matches + (matches == 1 ? " match" : " matches") + " in the last " + articles.size()
                    + " articles.");
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private RouteTrial trial(Settings settings) {
        if (tried.filter != null) {
            return new RouteTrial(tried.filter, projection);
        }
        try (RouteBook book = RoutesCommand.open(settings)) {
            Route route = book.find(tried.name);
            return new RouteTrial(route.getFilter(), route.getProjection());
        }
    }
}
