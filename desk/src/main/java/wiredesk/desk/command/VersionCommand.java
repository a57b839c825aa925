package wiredesk.desk.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.common.utils.AppInfoParser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wiredesk.desk.show.RecordJson;

/** {@code wiredesk version}. */
@Command(
        name = "version",
        description = "Show the versions of Wiredesk, of its Kafka client and of Java.",
        footer = {
            "",
            "Examples:",
            "  wiredesk version",
            "  wiredesk version --json | jq -r .kafka",
            "",
            "Exit codes: 0 done, 2 wrong usage."
        })
public final class VersionCommand implements Callable<Integer> {

    /** What {@code wiredesk --version} says. */
    public static final class Provider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {text()};
        }
    }

    @Option(names = "--json", description = "One JSON object, for machines.")
    private boolean json;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? RecordJson.line(tree()) : text());
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    static String text() {
        return "wiredesk " + version() + " (Kafka " + AppInfoParser.getVersion() + ", Java "
                + System.getProperty("java.version") + ")";
    }

    private static ObjectNode tree() {
        return RecordJson.object()
                .put("wiredesk", version())
                .put("kafka", AppInfoParser.getVersion())
                .put("java", System.getProperty("java.version"));
    }

    private static String version() {
        return Optional.ofNullable(VersionCommand.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }
}
