package wiredesk.desk.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wiredesk.desk.service.AllSettings;
import wiredesk.runtime.config.SettingsTable;

/** {@code wiredesk settings}: everything that Wiredesk can be told, or what it has been told. */
@Command(
        name = "settings",
        description = {
            "List every setting with its meaning, values and default.",
            "A setting is given in a file (--config), as an environment variable (kafka.bootstrap.servers is"
                    + " WIREDESK_KAFKA_BOOTSTRAP_SERVERS) or on the command line (--set), each stronger than the one"
                    + " before. kafka.* and schema.registry.* go through to the clients unchanged."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk settings                          the table, in Markdown",
            "  wiredesk settings --given -c desk.yaml     what holds here, and who says so; secrets masked",
            "",
            "Exit codes: 0 done, 2 the configuration is wrong."
        })
public final class SettingsCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Mixin
    private ConfigurationOptions configuration;

    @Option(names = "--given", description = "Show only what file, environment and command line give.")
    private boolean given;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (given) {
            configuration
                    .given()
                    .forEach(value -> out.println(value.key() + " = " + value.shown() + "   (" + value.origin() + ")"));
        } else {
            out.print(SettingsTable.markdown(AllSettings.all()));
            out.flush();
        }
        return CommandLine.ExitCode.OK;
    }
}
