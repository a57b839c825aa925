package wiredesk.desk.command;

import picocli.CommandLine.Option;

/** How a rebuild comes to its end, begun just now or taken up again. */
final class RebuildOptions {

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            defaultValue = "1h",
            description = "Wait for the sink so long (default: ${DEFAULT-VALUE}).")
    String wait;

    @Option(
            names = "--unknown",
            description = "Take back records of articles that the sink does not know, too: it has been reset, or"
                    + " sink.retention has forgotten them.")
    boolean unknown;
}
