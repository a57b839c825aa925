package wiredesk.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.avro.util.ClassSecurityValidator;
import org.junit.jupiter.api.Test;

class TrustedRecordsTest {

    /** The whole of what a JVM does that has not met the serdes yet; prints the default that Avro had to make a class of. */
    public static final class FirstRecord {
        public static void main(String[] arguments) {
            Route route = Route.newBuilder()
                    .setName("a")
                    .setTopic("b")
                    .setCreated(Instant.EPOCH)
                    .build();
            System.out.print(route.getProjection());
        }
    }

    @Test
    void firstRecordOfAFreshJvmIsBuilt() throws Exception {
        Process fresh = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstRecord.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        try (InputStream output = fresh.getInputStream()) {
            assertThat(new String(output.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("QUOTES");
        }
    }

    @Test
    void classesElsewhereStayForbidden() {
        new TrustedRecords();

        assertThatThrownBy(() -> ClassSecurityValidator.validate(ProcessBuilder.class))
                .isInstanceOf(SecurityException.class);
    }
}
