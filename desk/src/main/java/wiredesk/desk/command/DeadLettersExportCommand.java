package wiredesk.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wiredesk.desk.deadletters.Export;
import wiredesk.desk.deadletters.LetterJson;
import wiredesk.desk.deadletters.Letters;
import wiredesk.desk.deadletters.Selection;
import wiredesk.desk.deadletters.State;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.kafka.KafkaClients;

/** {@code wiredesk dead-letters export}. */
@Command(
        name = "export",
        description = "Write dead letters as files: each value byte for byte, and its headers as JSON beside it.",
        footer = {
            "",
            "Examples:",
            "  wiredesk dead-letters export letters         those nobody has dealt with",
            "  wiredesk dead-letters export letters 0/42    one, to mend and drop again",
            "",
            DeadLetterCommand.EXIT_CODES
        })
final class DeadLettersExportCommand extends DeadLetterCommand {

    @Parameters(index = "0", paramLabel = "DIR", description = "Where to; made if it is not there.")
    private Path folder;

    @Parameters(
            index = "1..*",
            paramLabel = "PLACE",
            arity = "0..*",
            description = "Partition and offset of a dead letter, like 0/42.")
    private List<String> places = List.of();

    @Mixin
    private DeadLetterOptions options;

    @Option(names = "--all", description = "Also those that have ended.")
    private boolean all;

    private Selection selection;

    @Override
    void check() {
        selection = options.selection(
                places.stream().map(this::place).toList(), all ? Set.of(State.values()) : Set.of(State.OPEN));
    }

    @Override
    ExitCode run(KafkaClients clients, Letters letters, PrintWriter out) throws IOException {
        Export export = new Export(folder);
        letters.read(selection, DeadLetterCommand::progress, letter -> {
            try {
                Path file = export.write(letter);
                out.println(isJson() ? LetterJson.exported(letter, file) : letter.place() + "  " + file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return ExitCode.OK;
    }
}
