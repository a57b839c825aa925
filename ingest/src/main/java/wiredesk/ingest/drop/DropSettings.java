package wiredesk.ingest.drop;

import java.nio.file.Path;
import java.time.Duration;
import wiredesk.ingest.parse.Limits;

/**
 * How a drop folder is watched.
 *
 * @param folder the folder; made if it is not there
 * @param interval between looks, for file systems that tell nobody of changes
 * @param settle how long a file must look the same before it is taken
 * @param limits what is read of one file at most
 */
public record DropSettings(Path folder, Duration interval, Duration settle, Limits limits) {

    public DropSettings {
        if (interval.isNegative() || interval.isZero() || settle.isNegative()) {
            throw new IllegalArgumentException("drop folder " + folder + ": interval is " + interval + ", settle is "
                    + settle + "; expected an interval above zero and a settle time of zero or more");
        }
    }
}
