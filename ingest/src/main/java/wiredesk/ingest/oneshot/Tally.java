package wiredesk.ingest.oneshot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wiredesk.ingest.source.Receipt;
import wiredesk.ingest.source.Receipt.Trouble;

/** Counts while a run goes on. */
final class Tally {

    private final List<Trouble> troubles = new ArrayList<>();
    private long buried;
    private long failed;
    private Optional<String> stopped = Optional.empty();

    void add(Receipt receipt) {
        receipt.buried().forEach(trouble -> bury(trouble.where(), trouble.reason()));
        receipt.kept().forEach(trouble -> fail(trouble.where(), trouble.reason()));
    }

    void bury(String where, String reason) {
        buried++;
        tell(where, reason);
    }

    void fail(String where, String reason) {
        failed++;
        tell(where, reason);
    }

    void stop(String reason) {
        stopped = Optional.of(reason);
    }

    Summary summary(long published, long duplicates, Duration took) {
        return new Summary(published, duplicates, buried, failed, troubles, stopped, took);
    }

    private void tell(String where, String reason) {
        if (troubles.size() < Summary.TOLD) {
            troubles.add(new Trouble(where, reason));
        }
    }
}
