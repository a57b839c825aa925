package wiredesk.desk.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import wiredesk.desk.feed.From;
import wiredesk.schemas.OffsetRange;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.ReplaySelection;

/** Which articles a replay is about. Of what is given several times one has to hold, of different things all. */
final class ReplayOptions {

    private static final Pattern OFFSETS = Pattern.compile("(\\d{1,6}):(\\d{1,18})-(\\d{1,18})");

    @Option(names = "--since", paramLabel = "WHEN", description = "Received then or later: " + From.EXPECTED + ".")
    private String since;

    @Option(names = "--until", paramLabel = "WHEN", description = "Received before, likewise.")
    private String until;

    @Option(names = "--published-since", paramLabel = "WHEN", description = "Published then or later.")
    private String publishedSince;

    @Option(names = "--published-until", paramLabel = "WHEN", description = "Published before.")
    private String publishedUntil;

    @Option(names = "--source", paramLabel = "ID", description = "From this source; may be repeated.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--article", paramLabel = "ID", description = "This article; may be repeated.")
    private List<String> articles = new ArrayList<>();

    @Option(names = "--subject", paramLabel = "NAME", description = "With this subject; may be repeated.")
    private List<String> subjects = new ArrayList<>();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Of this status: ${COMPLETION-CANDIDATES}; may be repeated.")
    private List<PubStatus> statuses = new ArrayList<>();

    @Option(
            names = "--extractor-before",
            paramLabel = "VERSION",
            description = "Out as an extractor older than this read it, such as 4: see an article's extractorVersion.")
    private String extractor;

    @Option(names = "--dead-letters", description = "What has become a dead letter in enrich.")
    private boolean deadLetters;

    @Option(
            names = "--offsets",
            paramLabel = "P:FROM-TO",
            description = "Offsets FROM to TO of partition P of news.raw, both included.")
    private String offsets;

    @Option(names = "--all", description = "Everything that news.raw holds; needed where nothing else is given.")
    private boolean all;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Copy at most N articles a second (default: as fast as it goes).")
    private Double rate;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /** @throws ParameterException if something is wrong with them */
    void check() {
        selection();
        offsets();
        rate();
    }

    ReplaySelection selection() {
        Instant now = Instant.now();
        ReplaySelection selection = ReplaySelection.newBuilder()
                .setReceivedSince(instant("--since", since, now))
                .setReceivedUntil(instant("--until", until, now))
                .setPublishedSince(instant("--published-since", publishedSince, now))
                .setPublishedUntil(instant("--published-until", publishedUntil, now))
                .setSources(sources)
                .setArticles(articles)
                .setSubjects(subjects)
                .setStatuses(statuses)
                .setExtractor(extractor)
                .setDeadLetters(deadLetters)
                .build();
        boolean nothing =
                offsets == null && selection.equals(ReplaySelection.newBuilder().build());
        if (nothing != all) {
            throw wrong(nothing ? "which articles? --all for everything" : "--all goes with no other selection");
        }
        return selection;
    }

    Optional<OffsetRange> offsets() {
        if (offsets == null) {
            return Optional.empty();
        }
        Matcher matcher = OFFSETS.matcher(offsets);
        if (!matcher.matches()) {
            throw wrong("--offsets is '" + offsets + "', expected a partition and two offsets like 3:1000-1999");
        }
        return Optional.of(new OffsetRange(
                Integer.parseInt(matcher.group(1)),
                Long.parseLong(matcher.group(2)),
                Long.parseLong(matcher.group(3)) + 1));
    }

    Optional<Double> rate() {
        if (rate != null && !(rate > 0)) {
            throw wrong("--rate is " + rate + ", expected more than zero");
        }
        return Optional.ofNullable(rate);
    }

    private Instant instant(String option, String text, Instant now) {
        if (text == null) {
            return null;
        }
        try {
            From from = From.parse(text, now);
            if (from instanceof From.Since given) {
                return given.instant();
            }
            return from instanceof From.Beginning ? Instant.EPOCH : now;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), option + " is " + e.getMessage(), e);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
