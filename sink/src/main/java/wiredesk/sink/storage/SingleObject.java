package wiredesk.sink.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;
import org.apache.kafka.streams.errors.ProcessorStateException;

/** Avro's single-object encoding of one record type; reads what any released version of the schema wrote. */
public final class SingleObject<T extends SpecificRecord> {

    /** The packages of the records that the sink keeps. */
    private static final String KEPT = "wiredesk.sink.";

    static {
        // Avro makes objects only of classes that it is told to trust; the contract's it trusts already.
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.getGlobal(),
                type -> type.getPackageName().startsWith(KEPT)));
    }

    private final BinaryMessageEncoder<T> encoder;
    private final BinaryMessageDecoder<T> decoder;

    /** @param model that of the records' class */
    public SingleObject(SpecificData model, Schema schema) {
        encoder = new BinaryMessageEncoder<>(model, schema);
        decoder = new BinaryMessageDecoder<>(model, schema);
        ReleasedSchemas.of(schema).forEach(decoder::addSchema);
    }

    public byte[] write(T record) {
        try {
            ByteBuffer written = encoder.encode(record);
            byte[] bytes = new byte[written.remaining()];
            written.get(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written to", e);
        }
    }

    /** @throws ProcessorStateException on bytes that {@link #write} never made */
    public T read(ByteBuffer bytes) {
        try {
            return decoder.decode(bytes, null);
        } catch (IOException | AvroRuntimeException e) {
            // Not the fault of the article that asked for its state: a newer sink wrote it, or the disk is broken.
            throw new ProcessorStateException("not a state that this or an earlier version of the sink wrote", e);
        }
    }
}
