package wiredesk.desk.page.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import wiredesk.desk.replay.ReplayStatus;
import wiredesk.schemas.Replay;
import wiredesk.schemas.ReplayState;

/** How far replays are, and how fast. Of those that have ended that is asked once. */
final class ReplayTally {

    /** The youngest, so many. */
    static final int MOST = 50;

    private static final Duration SPAN = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Supplier<List<Replay>> book;
    private final Function<Replay, ReplayStatus> asked;
    private final Copying copying;
    private final Rates rates = new Rates(SPAN);
    private final Map<Replay, ReplayStatus> ended = new HashMap<>();
    private final Map<String, Moved> moved = new HashMap<>();
    private List<Replay> replays = List.of();
    private long read = -1;

    private record Moved(long passed, Instant since) {}

    /**
     * @param book all replays, in the order in which they were made
     * @param asked how far one is
     */
    ReplayTally(Supplier<List<Replay>> book, Function<Replay, ReplayStatus> asked, Copying copying) {
        this.book = book;
        this.asked = asked;
        this.copying = copying;
    }

    /** @param written how far the topic of replays goes: it is read anew when that changes */
    List<Sample.ReplayLine> at(long written, Instant now) {
        if (written != read) {
            List<Replay> all = book.get();
            replays = all.subList(Math.max(0, all.size() - MOST), all.size());
            read = written;
            ended.keySet().retainAll(replays);
            List<String> ids = replays.stream().map(Replay::getId).toList();
            moved.keySet().retainAll(ids);
            rates.keep(ids);
        }
        List<Sample.ReplayLine> lines =
                replays.stream().map(replay -> line(replay, now)).collect(Collectors.toList());
        Collections.reverse(lines);
        return lines;
    }

    private Sample.ReplayLine line(Replay replay, Instant now) {
        boolean running = replay.getState() == ReplayState.RUNNING;
        boolean open = running || replay.getState() == ReplayState.PAUSED;
        ReplayStatus status = open ? asked.apply(replay) : ended.computeIfAbsent(replay, asked);
        Double rate = running ? rates.of(replay.getId(), status.passed(), now) : null;
        return new Sample.ReplayLine(
                replay.getId(),
                replay.getCreated(),
                replay.getChanged(),
                replay.getState().name(),
                replay.getShadow(),
                SelectionText.of(replay.getSelection()),
                replay.getRate(),
                status.passed(),
                status.length(),
                status.copied(),
                rate,
                eta(status, rate),
                copying.isCopying(replay.getId()),
                running && isStalled(replay, status, now),
                copying.problem(replay.getId()));
    }

    private static Long eta(ReplayStatus status, Double rate) {
        return rate == null || rate <= 0 ? null : (long) Math.ceil((status.length() - status.passed()) / rate);
    }

    /** A slow one passes nothing for as long as its rate says. */
    private boolean isStalled(Replay replay, ReplayStatus status, Instant now) {
        Moved before = moved.get(replay.getId());
        if (before == null || before.passed() != status.passed()) {
            moved.put(replay.getId(), new Moved(status.passed(), now));
            return false;
        }
        double slow = replay.getRate() == null ? 0 : 3 / replay.getRate();
        Duration patience = PATIENCE.plusMillis(
                (long) Math.min(slow * 1000, Duration.ofHours(1).toMillis()));
        return status.passed() < status.length() && before.since().isBefore(now.minus(patience));
    }
}
