package wiredesk.ingest.silence;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.source.Worker;
import wiredesk.schemas.Alert;
import wiredesk.schemas.AlertKind;
import wiredesk.schemas.AlertSeverity;
import wiredesk.schemas.AlertState;

/**
 * Raises an alert when a source has been silent for longer than it ever is, and resolves it when something comes. Time in
 * which nobody watched, because ingest did not run, is no silence of the source.
 *
 * <p>Every instance knows all arrivals and all alerts, and writes only what does not stand in {@code news.alerts} yet. Two
 * that notice the same in the same moment write the same.
 */
public final class SilenceWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SilenceWatch.class);
    private static final Duration INTERVAL = Duration.ofSeconds(15);

    private final Map<String, Rhythm> rhythms;
    private final Alerts alerts;
    private final Duration shortest;
    private final Clock clock;
    private final Worker worker = new Worker("silence", this::turn);
    private volatile Instant began;

    /**
     * @param sources that are watched: all that are configured, so that their number is bounded
     * @param alerts what is raised already; read before this is started
     * @param shortest what is no silence yet, however much a source sends
     */
    public SilenceWatch(
            Collection<String> sources, AlertTopic alerts, Duration shortest, Clock clock, MeterRegistry meters) {
        this(sources, (Alerts) alerts, shortest, clock, meters);
    }

    SilenceWatch(Collection<String> sources, Alerts alerts, Duration shortest, Clock clock, MeterRegistry meters) {
        this.rhythms = new TreeMap<>(
                sources.stream().distinct().collect(Collectors.toMap(source -> source, source -> new Rhythm())));
        this.alerts = alerts;
        this.shortest = shortest;
        this.clock = clock;
        this.began = clock.instant();
        SilenceMeters shown = new SilenceMeters(meters);
        rhythms.keySet()
                .forEach(source -> shown.show(
                        source,
                        () -> seconds(silence(source)),
                        () -> seconds(expectedGap(source)),
                        () -> firing(source).isPresent() ? 1 : 0));
    }

    /** Looks every few seconds from now on. Arrivals of before are to be told first. */
    public void start() {
        began = clock.instant();
        worker.start();
    }

    /**
     * Something new came.
     *
     * @param source that delivered it; one like {@code agency.sport} counts for {@code agency}, whose key it is pushed with
     */
    public synchronized void arrived(String source, Instant time) {
        Rhythm rhythm = rhythms.get(source);
        for (String name = source; rhythm == null && name.indexOf('.') > 0; ) {
            name = name.substring(0, name.lastIndexOf('.'));
            rhythm = rhythms.get(name);
        }
        if (rhythm != null) {
            rhythm.arrived(time);
        }
    }

    /** Looks once. */
    synchronized void look() {
        Instant now = clock.instant();
        rhythms.keySet()
                .forEach(source ->
                        firing(source).ifPresentOrElse(alert -> resolve(source, alert, now), () -> raise(source, now)));
        alerts.all().stream()
                .filter(alert -> alert.getKind() == AlertKind.SOURCE_SILENT
                        && alert.getState() == AlertState.FIRING
                        && !rhythms.containsKey(alert.getSubject()))
                .forEach(alert -> resolved(alert, now, alert.getActualSeconds(), "Source %s is no longer configured."));
    }

    private void raise(String source, Instant now) {
        Rhythm rhythm = rhythms.get(source);
        rhythm.last().ifPresent(last -> {
            Instant watched = last.isAfter(began) ? last : began;
            rhythm.expectedGap(watched)
                    .map(this::atLeastShortest)
                    .filter(expected -> now.isAfter(watched.plus(expected)))
                    .ifPresent(expected -> fire(source, last, expected, now));
        });
    }

    private void fire(String source, Instant last, Duration expected, Instant now) {
        Duration silence = Duration.between(last, now);
        String text =
                "Nothing new has come from %s for %s; at this time of the week it is never silent for longer than %s."
                        .formatted(source, words(silence), words(expected));
        LOG.warn("{}", text);
        alerts.write(Alert.newBuilder()
                .setId(id(source))
                .setKind(AlertKind.SOURCE_SILENT)
                .setSubject(source)
                .setSeverity(AlertSeverity.WARNING)
                .setState(AlertState.FIRING)
                .setSince(last)
                .setChanged(now)
                .setText(text)
                .setExpectedSeconds(expected.toSeconds())
                .setActualSeconds(silence.toSeconds())
                .build());
    }

    private void resolve(String source, Alert alert, Instant now) {
        rhythms.get(source)
                .last()
                .filter(last -> last.toEpochMilli() > alert.getSince().toEpochMilli())
                .ifPresent(last -> resolved(
                        alert,
                        now,
                        Duration.between(alert.getSince(), last).toSeconds(),
                        "Something has come from %s again."));
    }

    private void resolved(Alert alert, Instant now, Long actualSeconds, String text) {
        LOG.info("{}", text.formatted(alert.getSubject()));
        alerts.write(Alert.newBuilder(alert)
                .setState(AlertState.RESOLVED)
                .setChanged(now)
                .setText(text.formatted(alert.getSubject()))
                .setActualSeconds(actualSeconds)
                .build());
    }

    private Optional<Alert> firing(String source) {
        return alerts.find(id(source)).filter(alert -> alert.getState() == AlertState.FIRING);
    }

    private synchronized Optional<Duration> silence(String source) {
        return rhythms.get(source).last().map(last -> Duration.between(last, clock.instant()));
    }

    private synchronized Optional<Duration> expectedGap(String source) {
        Rhythm rhythm = rhythms.get(source);
        return rhythm.last().flatMap(rhythm::expectedGap).map(this::atLeastShortest);
    }

    private Duration atLeastShortest(Duration gap) {
        return gap.compareTo(shortest) < 0 ? shortest : gap;
    }

    private Duration turn() {
        look();
        return INTERVAL;
    }

    @Override
    public void close() {
        worker.close();
    }

    private static String id(String source) {
        return "silence/" + source;
    }

    private static Number seconds(Optional<Duration> time) {
        return time.map(known -> known.toMillis() / 1000.0).orElse(Double.NaN);
    }

    /** Rounded to minutes: 3 d 4 h, 2 h 5 min, 12 min. */
    static String words(Duration time) {
        long minutes = Math.max(1, Math.round(time.toSeconds() / 60.0));
        long hours = minutes / 60;
        if (hours >= 48) {
            return hours / 24 + " d " + hours % 24 + " h";
        }
        return hours > 0 ? hours + " h " + minutes % 60 + " min" : minutes + " min";
    }
}
