package wiredesk.models.packed;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;

/** Reads what {@link PackWriter} wrote, in the same order. */
public final class PackReader implements Closeable {
    private static final int CHUNK = 1 << 18;

    private final DataInputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private final ByteBuffer buffer = ByteBuffer.wrap(chunk);

    /**
     * Opens a pack.
     *
     * @throws StreamCorruptedException if the stream holds no pack, or one of another format
     */
    public PackReader(InputStream stream) throws IOException {
        in = new DataInputStream(stream);
        if (in.readInt() != PackWriter.MAGIC) {
            throw new StreamCorruptedException("no packed model");
        }
        int format = in.readInt();
        if (format != PackWriter.FORMAT) {
            throw new StreamCorruptedException(
                    "packed in format " + format + ", this version reads " + PackWriter.FORMAT);
        }
    }

    int number() throws IOException {
        return in.readInt();
    }

    float decimal() throws IOException {
        return in.readFloat();
    }

    /** A text. */
    public String text() throws IOException {
        return in.readUTF();
    }

    String[] texts() throws IOException {
        String[] values = new String[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readUTF();
        }
        return values;
    }

    short[] shorts() throws IOException {
        short[] values = new short[in.readInt()];
        for (int at = 0; at < values.length; ) {
            int count = fill(values.length - at, Short.BYTES);
            buffer.asShortBuffer().get(values, at, count);
            at += count;
        }
        return values;
    }

    int[] ints() throws IOException {
        int[] values = new int[in.readInt()];
        for (int at = 0; at < values.length; ) {
            int count = fill(values.length - at, Integer.BYTES);
            buffer.asIntBuffer().get(values, at, count);
            at += count;
        }
        return values;
    }

    float[] floats() throws IOException {
        float[] values = new float[in.readInt()];
        for (int at = 0; at < values.length; ) {
            int count = fill(values.length - at, Float.BYTES);
            buffer.asFloatBuffer().get(values, at, count);
            at += count;
        }
        return values;
    }

    long[] longs() throws IOException {
        long[] values = new long[in.readInt()];
        for (int at = 0; at < values.length; ) {
            int count = fill(values.length - at, Long.BYTES);
            buffer.asLongBuffer().get(values, at, count);
            at += count;
        }
        return values;
    }

    /** Reads up to a chunk of elements; returns how many. */
    private int fill(int wanted, int size) throws IOException {
        int count = Math.min(wanted, CHUNK / size);
        in.readFully(chunk, 0, count * size);
        return count;
    }

    /**
     * Checks that the pack ends here.
     *
     * @throws StreamCorruptedException if it does not
     */
    public void end() throws IOException {
        if (in.readInt() != PackWriter.MAGIC) {
            throw new StreamCorruptedException("the packed model does not end where it should");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
