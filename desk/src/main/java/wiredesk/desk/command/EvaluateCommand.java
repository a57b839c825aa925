package wiredesk.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
import wiredesk.desk.evaluate.ReportJson;
import wiredesk.desk.evaluate.ReportPage;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.RecordJson;
import wiredesk.enrich.Extractor;
import wiredesk.enrich.evaluate.Evaluation;
import wiredesk.enrich.evaluate.Report;
import wiredesk.enrich.evaluate.gold.GoldFile;
import wiredesk.enrich.evaluate.gold.InvalidGold;
import wiredesk.runtime.logging.Terminal;
import wiredesk.runtime.progress.Progress;
import wiredesk.runtime.progress.Task;

/** {@code wiredesk evaluate}: how well and how fast it extracts, on texts that people marked up. */
@Command(
        name = "evaluate",
        description = {
            "Extract from texts in which people marked quotes or entities, and say how well it does.",
            "Files are JSON Lines, offsets in code points, ends exclusive. One of the two lists may be absent:",
            "  {\"id\", \"text\", \"quotes\": [{start, end, segments, type, speaker_mention, speaker_name}],",
            "   \"entities\": [{start, end, label}]}"
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk evaluate quotes.dev.jsonl       scores, calibration and speed",
            "  wiredesk evaluate --misses 5 dev.jsonl   and five failures of each kind",
            "  wiredesk evaluate --json dev/*.jsonl     one JSON object a file",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage or a line that is not as above."
        })
public final class EvaluateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Files of texts with what is to be found.")
    private List<Path> files;

    @Option(names = "--json", description = "Print each report as a line of JSON.")
    private boolean json;

    @Option(
            names = "--misses",
            paramLabel = "N",
            defaultValue = "0",
            description = "Show N failures of each kind, spread over the file.")
    private int misses;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (misses < 0) {
            throw new ParameterException(spec.commandLine(), "--misses: " + misses + ", expected 0 or more");
        }
        List<GoldFile> gold = read();
        Evaluation evaluation = new Evaluation(Extractor.load());
        for (GoldFile file : gold) {
            print(run(evaluation, file));
        }
        return CommandLine.ExitCode.OK;
    }

    /** All files before the first is worked on: what is wrong with the last shows at once. */
    private List<GoldFile> read() throws IOException {
        List<GoldFile> gold = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new ParameterException(spec.commandLine(), "there is no file " + file + " that can be read");
            }
            try {
                gold.add(GoldFile.read(file));
            } catch (InvalidGold e) {
                throw new ParameterException(spec.commandLine(), e.getMessage(), e);
            }
        }
        return gold;
    }

    private static Report run(Evaluation evaluation, GoldFile file) throws IOException {
        int documents = file.texts().size();
        try (Progress progress =
                Progress.on(System.err, Terminal.isStandardError(), Task.of("evaluate", "documents", documents))) {
            return evaluation.run(file, () -> progress.advance(1, ""));
        }
    }

    private void print(Report report) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(RecordJson.line(ReportJson.of(report, misses)));
        } else {
            out.println(new ReportPage(Ink.of(Ansi.AUTO.enabled())).of(report, misses) + "\n");
        }
        out.flush();
    }
}
