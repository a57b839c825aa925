package wiredesk.it.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.github.luben.zstd.Zstd;
import com.google.common.base.Ticker;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.slf4j.Logger;

/** Runs {@link Stranger} with Confluent's classes, what these need, and nothing else. */
final class StrangerJvm {

    private static final List<Class<?>> LIBRARIES = List.of(
            KafkaAvroDeserializer.class,
            KafkaConsumer.class,
            Zstd.class,
            Schema.class,
            ObjectMapper.class,
            JsonFactory.class,
            JsonProperty.class,
            Jdk8Module.class,
            Ticker.class,
            InternalFutureFailureAccess.class,
            Logger.class);

    private StrangerJvm() {}

    /** Every place that the stranger's classes come from. */
    static List<Path> classpath() {
        return Stream.concat(LIBRARIES.stream(), Stream.of(Stranger.class))
                .map(StrangerJvm::home)
                .distinct()
                .toList();
    }

    /** The lines it printed, errors among them. */
    static List<String> read(String bootstrapServers, String registryUrl, String topic, int records)
            throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        classpath().stream().map(Path::toString).collect(Collectors.joining(":")),
                        Stranger.class.getName(),
                        bootstrapServers,
                        registryUrl,
                        topic,
                        Integer.toString(records))
                .redirectErrorStream(true)
                .start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            return output.lines().filter(line -> !line.startsWith("SLF4J")).toList();
        } finally {
            process.destroyForcibly();
        }
    }

    static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot tell where " + type + " comes from", e);
        }
    }
}
