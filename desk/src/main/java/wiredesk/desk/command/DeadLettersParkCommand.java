package wiredesk.desk.command;

import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import wiredesk.desk.deadletters.Fate;
import wiredesk.desk.deadletters.Letter;
import wiredesk.desk.deadletters.Letters;
import wiredesk.desk.deadletters.Parking;
import wiredesk.runtime.kafka.KafkaClients;

/** {@code wiredesk dead-letters park}. */
@Command(
        name = "park",
        description = "Mark dead letters as dealt with. They stay in their topic; the list leaves them out.",
        footer = {
            "",
            "Examples:",
            "  wiredesk dead-letters park 0/42 --reason 'the agency has sent it again'",
            "  wiredesk dead-letters park --source test-feed --reason 'a test'",
            "",
            DeadLetterClearing.EXIT_CODES
        })
final class DeadLettersParkCommand extends DeadLetterClearing {

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            defaultValue = "parked by hand",
            description = "Kept with it (default: ${DEFAULT-VALUE}).")
    private String reason;

    @Override
    Function<Letter, Fate> fates(KafkaClients clients, Letters letters) {
        return new Parking(reason);
    }
}
