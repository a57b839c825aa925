package wiredesk.desk.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wiredesk.desk.deadletters.Groups;
import wiredesk.desk.deadletters.LetterJson;
import wiredesk.desk.deadletters.Letters;
import wiredesk.desk.deadletters.Selection;
import wiredesk.desk.deadletters.State;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.kafka.KafkaClients;

/** {@code wiredesk dead-letters list}. */
@Command(
        name = "list",
        description = "Count the dead letters by stage, exception and source, with the youngest of each as an example.",
        footer = {
            "",
            "Examples:",
            "  wiredesk dead-letters list                      those nobody has dealt with",
            "  wiredesk dead-letters list --all --since 24h    also those that have ended",
            "  wiredesk dead-letters list --json | jq -s 'map(.count) | add'",
            "",
            DeadLetterCommand.EXIT_CODES
        })
final class DeadLettersListCommand extends DeadLetterCommand {

    @Mixin
    private DeadLetterOptions options;

    @Option(names = "--all", description = "Also those that have ended.")
    private boolean all;

    private Selection selection;

    @Override
    void check() {
        selection = options.selection(List.of(), all ? Set.of(State.values()) : Set.of(State.OPEN));
    }

    @Override
    ExitCode run(KafkaClients clients, Letters letters, PrintWriter out) {
        Groups groups = new Groups();
        letters.read(selection, DeadLetterCommand::progress, groups::add);
        if (isJson()) {
            groups.all().forEach(group -> out.println(LetterJson.group(group)));
        } else {
            out.println(
                    groups.all().isEmpty()
                            ? all ? "No dead letters." : "No open dead letters; --all shows those that have ended."
                            : text().groups(groups.all()));
        }
        return ExitCode.OK;
    }
}
