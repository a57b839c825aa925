package wiredesk.runtime.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import org.apache.avro.AvroTypeException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.errors.TaskMigratedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlameTest {

    static List<Exception> surroundings() {
        return List.of(
                new SerializationException("schema 7", new ConnectException("connection refused")),
                new SerializationException("schema 7", new EOFException("connection closed")),
                new SerializationException("schema 7", new RestClientException("overloaded", 500, 50001)),
                new SerializationException("schema 7", new RestClientException("not JSON", 404, 50005)),
                new SerializationException("schema 7", new RestClientException("who are you", 401, 40101)),
                new TimeoutException("registry", new RestClientException("away", 503, 503)),
                new AuthorizationException("registry"));
    }

    @ParameterizedTest
    @MethodSource("surroundings")
    void whatTheRegistryCannotAnswerIsNotTheRecordsFault(Exception failure) {
        assertThat(Blame.ofReading(failure)).isEqualTo(Blame.SURROUNDINGS);
        assertThat(Blame.ofProcessing(failure)).isEqualTo(Blame.SURROUNDINGS);
    }

    static List<Exception> records() throws IOException {
        return List.of(
                new SerializationException("Unknown magic byte!"),
                new SerializationException("schema 7", new AvroTypeException("found string, expecting int")),
                new SerializationException("schema 7", cutShort()),
                new NullPointerException());
    }

    @ParameterizedTest
    @MethodSource("records")
    void bytesThatSayNothingAreTheRecordsFault(Exception failure) {
        assertThat(Blame.ofReading(failure)).isEqualTo(Blame.RECORD);
        assertThat(Blame.ofProcessing(failure)).isEqualTo(Blame.RECORD);
    }

    @Test
    void schemaIdThatNobodyKnowsIsTheFaultOfTheRecordThatNamesIt() {
        Exception failure =
                new SerializationException("schema 7", new RestClientException("Schema not found", 404, 40403));

        assertThat(Blame.ofReading(failure)).isEqualTo(Blame.RECORD);
    }

    @Test
    void schemaOfOurOwnThatIsNotRegisteredIsNotTheRecordsFault() {
        Exception failure =
                new SerializationException("news.enriched", new RestClientException("Subject not found", 404, 40401));

        assertThat(Blame.ofProcessing(failure)).isEqualTo(Blame.SURROUNDINGS);
    }

    static List<Exception> kafkas() {
        return List.of(
                new StreamsException("an earlier record could not be sent"),
                new TaskMigratedException("fenced", new IllegalStateException()));
    }

    @ParameterizedTest
    @MethodSource("kafkas")
    void whatStreamsThrowsIsNotTheRecordsFault(Exception failure) {
        assertThat(Blame.ofProcessing(failure)).isEqualTo(Blame.SURROUNDINGS);
    }

    @Test
    void poisonIsTheRecordsFaultWhateverItsCause() {
        Exception failure = new PoisonRecord("the extractor failed", new IOException("reading a string"));

        assertThat(Blame.ofProcessing(failure)).isEqualTo(Blame.RECORD);
    }

    private static Exception cutShort() throws IOException {
        Schema text = Schema.create(Schema.Type.STRING);
        byte[] tenBytesPromised = {20, 'a'};
        try {
            new GenericDatumReader<>(text).read(null, DecoderFactory.get().binaryDecoder(tenBytesPromised, null));
            throw new AssertionError("Avro read bytes that are not there");
        } catch (EOFException e) {
            return e;
        }
    }
}
