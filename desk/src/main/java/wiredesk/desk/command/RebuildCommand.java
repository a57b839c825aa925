package wiredesk.desk.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import wiredesk.desk.rebuild.Rebuilder;
import wiredesk.runtime.ExitCode;
import wiredesk.sink.rebuild.Target;

/** {@code wiredesk rebuild}: a topic downstream is brought back to what is out. */
@Command(
        name = "rebuild",
        description = {
            "Bring a topic downstream back to what is out, where it has lost records or holds some that it should not: the"
                    + " sink sends every current record again from its own state, and tombstones for what is no longer"
                    + " current. Live news goes on and has the last word.",
            "A route gets again what it has been sent and what was not taken back, no more."
        },
        subcommands = {RebuildStatusCommand.class, RebuildResumeCommand.class},
        footer = {
            "",
            "Examples:",
            "  wiredesk rebuild quotes",
            "  wiredesk rebuild route harbour",
            "  wiredesk rebuild status",
            "",
            RebuildAction.EXIT_CODES
        })
public final class RebuildCommand extends RebuildAction {

    private static final String ROUTE = "route";
    private static final List<String> TOPICS = List.of("articles", "quotes", "entities");

    @Parameters(index = "0", arity = "0..1", paramLabel = "WHAT", description = "articles, quotes, entities or route.")
    private String what;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "Of the route.")
    private String name;

    @Mixin
    private RebuildOptions options;

    private Target target;
    private Duration patience;

    @Override
    void check() {
        patience = patience(options.wait);
        if (what == null) {
            throw wrong("what is to be rebuilt is missing: articles, quotes, entities or route NAME");
        }
        if (what.equals(ROUTE)) {
            if (name == null) {
                throw wrong("which route is missing: wiredesk rebuild route NAME");
            }
            target = Target.route(name);
        } else if (TOPICS.contains(what) && name == null) {
            target = new Target(what);
        } else {
            throw wrong("'" + what + (name == null ? "" : " " + name) + "' cannot be rebuilt, expected "
                    + String.join(", ", TOPICS) + " or route NAME");
        }
    }

    @Override
    ExitCode run(Rebuilder rebuilder, PrintWriter out) {
        return finish(rebuilder, rebuilder.start(target), patience, options.unknown, out);
    }
}
