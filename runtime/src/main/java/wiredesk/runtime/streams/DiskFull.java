package wiredesk.runtime.streams;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.rocksdb.RocksDBException;
import org.rocksdb.Status;

/** Whether a failure says that the disk of the local state takes no more. */
final class DiskFull {

    private static final int DEEPEST_CAUSE = 50;

    private DiskFull() {}

    static boolean is(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(DiskFull::says);
    }

    private static boolean says(Throwable cause) {
        if (cause instanceof RocksDBException e
                && e.getStatus() != null
                && e.getStatus().getSubCode() == Status.SubCode.NoSpace) {
            return true;
        }
        return (cause instanceof IOException || cause instanceof RocksDBException)
                && Stream.of(
                                "No space left on device",
                                "Disk quota exceeded") // ENOSPC and EDQUOT, as the system words them
                        .anyMatch(Objects.requireNonNullElse(cause.getMessage(), "")::contains);
    }
}
