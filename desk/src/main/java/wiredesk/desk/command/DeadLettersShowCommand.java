package wiredesk.desk.command;

import java.io.PrintWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import wiredesk.desk.deadletters.Decoded;
import wiredesk.desk.deadletters.Decoding;
import wiredesk.desk.deadletters.Letter;
import wiredesk.desk.deadletters.LetterJson;
import wiredesk.desk.deadletters.Letters;
import wiredesk.desk.deadletters.Place;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.kafka.KafkaClients;

/** {@code wiredesk dead-letters show}. */
@Command(
        name = "show",
        description = {
            "Show a dead letter: why it is one, where it came from, its headers, and its value as far as it can be read."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk dead-letters show 0/42",
            "  wiredesk dead-letters show 0/42 --json | jq .value",
            "",
            DeadLetterCommand.EXIT_CODES
        })
final class DeadLettersShowCommand extends DeadLetterCommand {

    @Parameters(paramLabel = "PLACE", description = "Its partition and offset, like 0/42.")
    private String written;

    private Place place;

    @Override
    void check() {
        place = place(written);
    }

    @Override
    ExitCode run(KafkaClients clients, Letters letters, PrintWriter out) {
        Letter letter = letters.at(place);
        try (Deserializer<SpecificRecord> values = clients.serdes().deserializer()) {
            Decoded value = new Decoding(letters.topic(), values).of(letter.value());
            if (isJson()) {
                out.println(LetterJson.letter(letter, value));
            } else {
                out.print(text().letter(letter, value));
            }
        }
        return ExitCode.OK;
    }
}
