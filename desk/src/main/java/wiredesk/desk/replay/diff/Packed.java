package wiredesk.desk.replay.diff;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;

/**
 * A record in little room, in Avro's single-object encoding, deflated: a replay can hold many.
 *
 * @param <T> the type of the record
 */
final class Packed<T> {

    private final byte[] bytes;

    Packed(T record, BinaryMessageEncoder<T> encoder) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
            encoder.encode(record, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written to", e);
        } finally {
            deflater.end();
        }
        bytes = packed.toByteArray();
    }

    T unpack(BinaryMessageDecoder<T> decoder) {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return decoder.decode(in);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be read", e);
        }
    }
}
