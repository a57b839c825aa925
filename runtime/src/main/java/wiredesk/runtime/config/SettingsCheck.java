package wiredesk.runtime.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import wiredesk.runtime.config.InvalidSetting.Problem;

/** Goes through all that is given, makes the values and notes what is wrong. */
final class SettingsCheck {

    private final KnownKeys keys;
    private final Sources sources;
    private final Map<String, Given> given = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    SettingsCheck(KnownKeys keys, Sources sources) {
        this.keys = keys;
        this.sources = sources;
    }

    /** @throws InvalidSetting if anything is wrong, with all of it */
    Map<String, Given> run() {
        problems.addAll(sources.problems());
        for (String key : sources.keys()) {
            Optional<Setting<?>> setting = keys.setting(key);
            Optional<ClientKey> clientKey = ClientKeys.find(key);
            if (setting.isPresent()) {
                take(key, setting.get());
            } else if (clientKey.isPresent()) {
                pass(key, clientKey.get());
            } else {
                problems.add(unknown(key));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidSetting(problems);
        }
        return given;
    }

    private void take(String key, Setting<?> setting) {
        ValueType<?> type = setting.type();
        String text = sources.written(key);
        try {
            text = sources.expanded(key);
            Object value = type.parse().apply(text);
            given.put(key, new Given(key, value, Given.shown(text, type.secret()), sources.origin(key)));
        } catch (NoSuchElementException e) {
            problems.add(wrong(key, text, type.secret(), "every ${…} to name a setting that has a value"));
        } catch (RuntimeException e) { // parsers throw what the class they call throws
            problems.add(wrong(key, text, type.secret(), type.expected()));
        }
    }

    private void pass(String key, ClientKey clientKey) {
        String text = sources.written(key);
        if (clientKey.right().test(text)) {
            given.put(key, new Given(key, text, Given.shown(text, clientKey.secret()), sources.origin(key)));
        } else {
            problems.add(wrong(key, text, clientKey.secret(), clientKey.expected()));
        }
    }

    private Problem wrong(String key, String text, boolean secret, String expected) {
        String shown = Given.shown(text, secret);
        return new Problem(
                key,
                shown,
                "setting " + key + " is '" + shown + "' (" + sources.origin(key) + "): expected " + expected);
    }

    private Problem unknown(String key) {
        String hint =
                keys.nearest(key).map(near -> ": did you mean " + near + "?").orElse("");
        String shown = Given.shown("", true);
        return new Problem(key, shown, "unknown setting " + key + " (" + sources.origin(key) + ")" + hint);
    }
}
