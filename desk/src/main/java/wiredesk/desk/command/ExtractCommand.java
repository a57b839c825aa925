package wiredesk.desk.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wiredesk.desk.show.ArticlePage;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.RecordJson;
import wiredesk.enrich.ExtractionLines;
import wiredesk.enrich.Extractor;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.oneshot.DryRun;
import wiredesk.ingest.parse.Limits;
import wiredesk.runtime.ExitCode;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.RawArticle;

/** {@code wiredesk extract}: who says what in an article, without Kafka. */
@Command(
        name = "extract",
        description = {
            "Show articles with their quotes and entities. Needs no Kafka.",
            "Files may be in any format that ingest reads; wiredesk ingest --help names them."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk extract story.txt            text in colour, quotes, entities",
            "  wiredesk extract --json drop/*.json   one EnrichedArticle a line",
            "  wiredesk extract --jsonl <in.jsonl >out.jsonl",
            "      reads {\"id\",\"text\"} lines and adds \"quotes\" and \"entities\" to each,",
            "      offsets in code points of the text as given",
            "",
            "Exit codes: 0 done, 1 something could not be read, 2 wrong usage."
        })
public final class ExtractCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files; - is standard input.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Print each EnrichedArticle as a line of JSON.")
    private boolean json;

    @Option(
            names = "--jsonl",
            description = "Filter {\"id\",\"text\"} lines on standard input to lines with what was found.")
    private boolean lines;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (lines == !files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "expected either files (- for standard input) or --jsonl");
        }
        for (Path file : files) {
            if (!file.toString().equals("-") && !Files.isReadable(file)) {
                throw new ParameterException(spec.commandLine(), "there is no file " + file + " that can be read");
            }
        }
        return lines ? filter() : show();
    }

    private int filter() throws IOException {
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
            new ExtractionLines(Extractor.load()).run(System.in, out, written -> {});
        }
        return CommandLine.ExitCode.OK;
    }

    private int show() {
        Shown shown = new Shown(Extractor.load(), spec.commandLine().getOut(), json);
        new DryRun(new SourceName("files"), Limits.DEFAULT, Clock.systemUTC(), shown)
                .run(files.stream().map(Path::toString).toList(), System.in);
        shown.broken.forEach(spec.commandLine().getErr()::println);
        return (shown.broken.isEmpty() ? ExitCode.OK : ExitCode.FAILED).code();
    }

    /** Extracts from every article as it is read, and keeps what could not be read for the end. */
    private static final class Shown implements DryRun.Witness {

        private final Extractor extractor;
        private final PrintWriter out;
        private final boolean json;
        private final ArticlePage page = new ArticlePage(Ink.of(Ansi.AUTO.enabled()));
        private final List<String> broken = new ArrayList<>();

        Shown(Extractor extractor, PrintWriter out, boolean json) {
            this.extractor = extractor;
            this.out = out;
            this.json = json;
        }

        @Override
        public void article(String file, RawArticle raw) {
            EnrichedArticle found = extractor.extract(raw);
            out.println(json ? RecordJson.line(RecordJson.of(found)) : page.of(found) + "\n");
            out.flush();
        }

        @Override
        public void refused(String file, String where, String reason) {
            broken.add(where + ": " + reason);
        }
    }
}
