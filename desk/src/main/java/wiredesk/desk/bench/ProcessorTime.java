package wiredesk.desk.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;

/** The processor time that this process has used, all threads together, from some moment on. */
final class ProcessorTime {

    private final Optional<Duration> start = now();

    /** Since this object was made; empty where the JVM cannot say. */
    Optional<Duration> used() {
        return start.flatMap(before -> now().map(after -> after.minus(before)));
    }

    private static Optional<Duration> now() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                        && system.getProcessCpuTime() >= 0
                ? Optional.of(Duration.ofNanos(system.getProcessCpuTime()))
                : Optional.empty();
    }
}
