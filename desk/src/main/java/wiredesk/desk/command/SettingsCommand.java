package wiredesk.desk.command;

import java.io.PrintWriter;
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
import wiredesk.desk.command.ListingOptions.Form;
import wiredesk.desk.service.AllSettings;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.SettingText;
import wiredesk.runtime.config.Given;
import wiredesk.runtime.config.Setting;
import wiredesk.runtime.config.SettingsTable;

/** {@code wiredesk settings}: everything that Wiredesk can be told, or what it has been told. */
@Command(
        name = "settings",
        description = {
            "List every setting with its meaning, values and default, or those whose keys hold a text.",
            "A setting is given in a file (--config), as an environment variable (kafka.bootstrap.servers is"
                    + " WIREDESK_KAFKA_BOOTSTRAP_SERVERS) or on the command line (--set), each stronger than the one"
                    + " before. kafka.* and schema.registry.* go through to the clients unchanged."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk settings                        all there are",
            "  wiredesk settings ingest.http            those of pushes",
            "  wiredesk settings --given -c desk.yaml   what is set here, and by whom",
            "",
            "Exit codes: 0 done, 1 no such setting, 2 wrong usage or configuration."
        })
public final class SettingsCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Only settings with this in their keys.")
    private String text;

    @Option(
            names = "--given",
            description = "Show only what file, environment and command line give; secrets are masked.")
    private boolean given;

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
        PrintWriter out = spec.commandLine().getOut();
        boolean any = given ? showGiven(out) : showAll(out);
        out.flush();
        if (!any && !given) {
            spec.commandLine().getErr().println("No setting has '" + text + "' in its key.");
            return CommandLine.ExitCode.SOFTWARE;
        }
        return CommandLine.ExitCode.OK;
    }

    private boolean showAll(PrintWriter out) {
        List<Setting<?>> settings = AllSettings.all().stream()
                .filter(setting -> setting.key().contains(text))
                .toList();
        switch (listing.form()) {
            case JSON -> settings.forEach(setting -> out.println(SettingText.json(setting)));
            case MARKDOWN -> out.print(SettingsTable.markdown(settings));
            default -> settings.forEach(setting -> out.println(shown().of(setting)));
        }
        return !settings.isEmpty();
    }

    private boolean showGiven(PrintWriter out) {
        if (listing.form() == Form.MARKDOWN) {
            throw new ParameterException(spec.commandLine(), "--markdown does not go with --given");
        }
        List<Given> values = configuration.given().stream()
                .filter(value -> value.key().contains(text))
                .toList();
        values.forEach(value -> out.println(listing.form() == Form.JSON ? SettingText.json(value) : shown().of(value)));
        if (values.isEmpty() && listing.form() == Form.TEXT) {
            out.println("Nothing is set; the defaults hold.");
        }
        return !values.isEmpty();
    }

    private static SettingText shown() {
        return new SettingText(Ink.of(Ansi.AUTO.enabled()));
    }
}
