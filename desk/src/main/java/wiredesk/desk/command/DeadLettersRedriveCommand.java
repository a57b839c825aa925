package wiredesk.desk.command;

import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import wiredesk.desk.deadletters.Fate;
import wiredesk.desk.deadletters.Letter;
import wiredesk.desk.deadletters.Letters;
import wiredesk.desk.deadletters.WayBack;
import wiredesk.runtime.kafka.KafkaClients;

/** {@code wiredesk dead-letters redrive}. */
@Command(
        name = "redrive",
        description = {
            "Send records back to the topic that they came from, byte for byte: once their cause is mended.",
            "What has been tried too often is parked instead. A record is sent and noted in one transaction, so this may be"
                    + " killed and run again."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk dead-letters redrive --exception PoisonRecord --since 2h --dry-run",
            "  wiredesk dead-letters redrive --stage sink --source harbour-wire",
            "  wiredesk dead-letters redrive 0/42 0/43",
            "",
            DeadLetterClearing.EXIT_CODES
        })
final class DeadLettersRedriveCommand extends DeadLetterClearing {

    @Option(
            names = "--max-attempts",
            paramLabel = "N",
            defaultValue = "3",
            description = "Park what has been tried N times (default: 3).")
    private int maxAttempts;

    @Override
    void check() {
        super.check();
        if (maxAttempts < 1) {
            throw wrong("--max-attempts is " + maxAttempts + ", expected 1 or more");
        }
    }

    @Override
    Function<Letter, Fate> fates(KafkaClients clients, Letters letters) {
        return new WayBack(clients.topics(), letters::partitions, maxAttempts);
    }
}
