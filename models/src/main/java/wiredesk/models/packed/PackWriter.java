package wiredesk.models.packed;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Writes a pack: big-endian numbers, arrays with their length before them. */
public final class PackWriter implements Closeable {
    static final int MAGIC = 0x57444D50; // WDMP
    static final int FORMAT = 2;

    private final DataOutputStream out;

    /** Starts a pack in a file, replacing what was there. */
    public PackWriter(Path file) throws IOException {
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20));
        out.writeInt(MAGIC);
        out.writeInt(FORMAT);
    }

    void number(int value) throws IOException {
        out.writeInt(value);
    }

    void number(float value) throws IOException {
        out.writeFloat(value);
    }

    /** A text of up to 65,535 bytes. */
    public void text(String value) throws IOException {
        out.writeUTF(value);
    }

    void texts(Collection<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            out.writeUTF(value);
        }
    }

    void shorts(short[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Short.BYTES * values.length);
        bytes.asShortBuffer().put(values);
        array(values.length, bytes);
    }

    void ints(int[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * values.length);
        bytes.asIntBuffer().put(values);
        array(values.length, bytes);
    }

    void floats(float[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * values.length);
        bytes.asFloatBuffer().put(values);
        array(values.length, bytes);
    }

    void longs(long[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * values.length);
        bytes.asLongBuffer().put(values);
        array(values.length, bytes);
    }

    private void array(int length, ByteBuffer bytes) throws IOException {
        out.writeInt(length);
        out.write(bytes.array());
    }

    @Override
    public void close() throws IOException {
        out.writeInt(MAGIC);
        out.close();
    }
}
