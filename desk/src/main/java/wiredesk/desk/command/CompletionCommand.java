package wiredesk.desk.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code wiredesk completion}: what a shell needs to complete commands and options. */
@Command(
        name = "completion",
        description = "Print a script with which bash and zsh complete commands and options of wiredesk.",
        footer = {
            "",
            "Examples:",
            "  wiredesk completion > /etc/bash_completion.d/wiredesk",
            "  source <(wiredesk completion)          in this shell alone",
            "",
            "Exit codes: 0 done, 2 wrong usage."
        })
public final class CompletionCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        PrintWriter out = spec.commandLine().getOut();
        out.println(AutoComplete.bash(root.getCommandName(), root));
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
