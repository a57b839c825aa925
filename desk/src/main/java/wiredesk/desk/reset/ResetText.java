package wiredesk.desk.reset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wiredesk.desk.show.Ink;

/** A reset for people. */
public final class ResetText {

    private final Ink ink;

    public ResetText(Ink ink) {
        this.ink = ink;
    }

    /** @param done whether it has been done */
    public String show(ResetPlan plan, boolean done) {
        Application application = plan.application();
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(application.name()) + ", group " + Ink.harmless(application.group()));
        byTopic(plan).forEach((topic, moves) -> lines.add("  " + topic + ": " + moved(moves)));
        plan.topics().forEach(topic -> lines.add("  " + topic + ": deleted"));
        lines.add("  " + application.folder() + (plan.folder() ? ": deleted" : ": not there"));
        lines.add("");
        Meaning.of(application).forEach(lines::add);
        lines.add("");
        if (done) {
            lines.add("Done. " + application.name() + " can be started.");
        } else {
            lines.add(plan.running()
                    .map(who -> "Nothing is done yet, and --yes would be refused: " + Ink.harmless(who) + ".")
                    .orElse("Nothing is done yet; --yes does it."));
        }
        return String.join("\n", lines) + "\n";
    }

    private static Map<String, List<Move>> byTopic(ResetPlan plan) {
        Map<String, List<Move>> byTopic = new LinkedHashMap<>();
        plan.moves()
                .forEach(move -> byTopic.computeIfAbsent(move.partition().topic(), topic -> new ArrayList<>())
                        .add(move));
        return byTopic;
    }

    private static String moved(List<Move> moves) {
        long again = moves.stream().mapToLong(move -> Math.max(0, move.again())).sum();
        long never =
                moves.stream().mapToLong(move -> Math.max(0, -move.again())).sum();
        return String.format(
                Locale.ROOT,
                "%d partition%s, %,d offsets read again%s",
                moves.size(),
                moves.size() == 1 ? "" : "s",
                again,
                never == 0 ? "" : String.format(Locale.ROOT, ", %,d never read", never));
    }
}
