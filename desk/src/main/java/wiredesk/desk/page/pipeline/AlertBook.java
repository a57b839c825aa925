package wiredesk.desk.page.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import wiredesk.schemas.Alert;
import wiredesk.schemas.AlertKind;
import wiredesk.schemas.AlertState;

/** The alarms of news.alerts, firing or over: the latest record of each. For one thread. */
final class AlertBook {

    private final Map<String, Alarm> alarms = new TreeMap<>();

    /** @param alert null for a tombstone */
    void noted(String id, Alert alert) {
        if (alert == null) {
            alarms.remove(id);
        } else {
            alarms.put(id, shown(alert));
        }
    }

    List<Alarm> all() {
        return List.copyOf(alarms.values());
    }

    private static Alarm shown(Alert alert) {
        return new Alarm(
                alert.getId(),
                alert.getKind() == AlertKind.SOURCE_SILENT ? Alarm.SILENCE : label(alert.getKind()),
                alert.getSubject(),
                label(alert.getSeverity()),
                alert.getState() == AlertState.FIRING,
                alert.getSince(),
                alert.getChanged(),
                alert.getText(),
                length(alert.getExpectedSeconds()),
                length(alert.getActualSeconds()));
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** As people say it: 2 h 5 min. */
    private static String length(Long seconds) {
        if (seconds == null) {
            return null;
        }
        Duration length = Duration.ofSeconds(seconds);
        return length.toHours() > 0
                ? length.toHours() + " h " + length.toMinutesPart() + " min"
                : length.toMinutes() > 0 ? length.toMinutes() + " min" : seconds + " s";
    }
}
