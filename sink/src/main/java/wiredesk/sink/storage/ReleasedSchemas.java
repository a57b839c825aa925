package wiredesk.sink.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/**
 * Every version of the schemas that states were ever written by, numbered from 1: {@code StoredState-1.avsc} and so on
 * beside this class. A state is as old as the last change of its article, so none of them may ever be taken away.
 */
public final class ReleasedSchemas {

    private ReleasedSchemas() {}

    public static List<Schema> of(Schema current) {
        List<Schema> released = new ArrayList<>();
        for (int release = 1; ; release++) {
            try (InputStream file =
                    ReleasedSchemas.class.getResourceAsStream(current.getName() + "-" + release + ".avsc")) {
                if (file == null) {
                    return released;
                }
                released.add(new Schema.Parser().parse(file));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read release " + release + " of " + current.getName(), e);
            }
        }
    }
}
