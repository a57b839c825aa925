package wiredesk.desk.command;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.common.utils.AppInfoParser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code wiredesk version}. */
@Command(
        name = "version",
        description = "Show the versions of Wiredesk, of its Kafka client and of Java.",
        footer = {"", "Example:", "  wiredesk version", "", "Exit code: 0."})
public final class VersionCommand implements Callable<Integer> {

    /** What {@code wiredesk --version} says. */
    public static final class Provider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {text()};
        }
    }

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(text());
        return CommandLine.ExitCode.OK;
    }

    static String text() {
        String version = Optional.ofNullable(VersionCommand.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return "wiredesk " + version + " (Kafka " + AppInfoParser.getVersion() + ", Java "
                + System.getProperty("java.version") + ")";
    }
}
