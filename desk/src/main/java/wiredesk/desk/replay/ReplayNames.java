package wiredesk.desk.replay;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import wiredesk.schemas.Replay;
import wiredesk.schemas.Topics;

/** The names that a replay goes by in Kafka. */
final class ReplayNames {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private ReplayNames() {}

    /** Ids are in the order of time, and part of topics' names. */
    static String id(Instant now) {
        return "%s-%04x"
                .formatted(SECONDS.format(now), ThreadLocalRandom.current().nextInt(0x1_0000));
    }

    /** Consumer group and transactional id of who copies. */
    static String copier(Topics topics, Replay replay) {
        return topics.replays().name() + "." + replay.getId();
    }

    /** The same of who brings the shadow's records to subscribers. */
    static String promoter(Topics topics, Replay replay) {
        return copier(topics, replay) + ".promote";
    }

    /** Offsets that are looked through. */
    static long length(Replay replay) {
        return replay.getRanges().stream()
                .mapToLong(range -> range.getTo() - range.getFrom())
                .sum();
    }
}
