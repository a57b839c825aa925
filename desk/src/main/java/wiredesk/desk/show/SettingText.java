package wiredesk.desk.show;

import java.util.ArrayList;
import java.util.List;
import wiredesk.runtime.config.Given;
import wiredesk.runtime.config.Setting;

/** A setting, or what somebody has set, for people and for machines. */
public final class SettingText {

    private static final int WIDTH = 80;
    private static final String INDENT = "    ";

    private final Ink ink;

    public SettingText(Ink ink) {
        this.ink = ink;
    }

    /** A line with its default, then what it means and what it takes, as wide as a terminal is at least. */
    public String of(Setting<?> setting) {
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(setting.key())
                + setting.shownFallback().map(shown -> " = " + shown).orElse(""));
        lines.addAll(wrapped(setting.doc()));
        lines.addAll(wrapped("(" + setting.type().expected() + ")").stream()
                .map(ink::dim)
                .toList());
        return String.join("\n", lines);
    }

    /** {@code key = value   (where it was given)}; masked if secret. */
    public String of(Given given) {
        return given.key() + " = " + given.shown() + "   " + ink.dim("(" + given.origin() + ")");
    }

    public static String json(Setting<?> setting) {
        return RecordJson.line(RecordJson.object()
                .put("key", setting.key())
                .put("environment", setting.environmentName())
                .put("doc", setting.doc())
                .put("expected", setting.type().expected())
                .put("default", setting.shownFallback().orElse(null))
                .put("secret", setting.type().secret()));
    }

    public static String json(Given given) {
        return RecordJson.line(RecordJson.object()
                .put("key", given.key())
                .put("value", given.shown())
                .put("origin", given.origin()));
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && INDENT.length() + line.length() + 1 + word.length() > WIDTH) {
                lines.add(INDENT + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(INDENT + line);
        return lines;
    }
}
