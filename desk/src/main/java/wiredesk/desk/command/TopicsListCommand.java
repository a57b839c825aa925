package wiredesk.desk.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.TopicText;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Topic;

/** {@code wiredesk topics list}. */
@Command(
        name = "list",
        description = "List the topics that Wiredesk writes and reads, and how they are created. Needs no Kafka.",
        footer = {
            "",
            "Examples:",
            "  wiredesk topics list",
            "  wiredesk topics list -s topics.prefix=reuters.",
            "  wiredesk topics list --json | jq -r .topic",
            "",
            "Exit codes: 0 done, 2 wrong usage or configuration."
        })
final class TopicsListCommand implements Callable<Integer> {

    @Mixin
    private ListingOptions listing;

    @Mixin
    private HelpOption help;

    @Mixin
    private ConfigurationOptions configuration;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Topic> topics =
                new KafkaClients(configuration.forCommand()).topics().all();
        PrintWriter out = spec.commandLine().getOut();
        switch (listing.form()) {
            case JSON -> topics.forEach(topic -> out.println(TopicText.json(topic)));
            case MARKDOWN -> out.print(TopicText.markdown(topics));
            default -> {
                TopicText text = new TopicText(Ink.of(Ansi.AUTO.enabled()));
                topics.forEach(topic -> out.println(text.of(topic)));
            }
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
