package wiredesk.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.RawArticle;

class JsonLinesParserTest {

    private static final String GOOD = "{\"id\":\"a\",\"headline\":\"One\",\"body\":\"Text.\"}";

    @Test
    void brokenLineIsAFindingOfItsOwnWithItsBytes() throws Exception {
        List<Finding> findings = Reading.findings(GOOD + "\n{\"id\":\"b\",\"body\":\"cut off\n" + GOOD + "\n");

        assertThat(findings).hasSize(3);
        assertThat(findings.get(0)).isInstanceOf(Finding.Parsed.class);
        assertThat(findings.get(2)).isInstanceOf(Finding.Parsed.class);
        assertThat(findings.get(1)).isInstanceOfSatisfying(Finding.Broken.class, broken -> {
            assertThat(broken.origin().where()).isEqualTo("input:2");
            assertThat(broken.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("{\"id\":\"b\",\"body\":\"cut off");
            assertThat(broken.reason()).hasMessageContaining("not JSON");
        });
    }

    @Test
    void gzipIsTakenOff() throws Exception {
        byte[] archive = Reading.gzip((GOOD + "\n" + GOOD + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(Reading.findings(archive, Limits.DEFAULT)).hasSize(2).allMatch(Finding.Parsed.class::isInstance);
    }

    @Test
    void overlongLineIsBrokenAndTheRestGoesOn() throws Exception {
        String text = GOOD + "\n{\"body\":\"" + "x".repeat(5_000) + "\"}\n" + GOOD;

        List<Finding> findings =
                Reading.findings(text.getBytes(StandardCharsets.UTF_8), new Limits(1_000, 1L << 20, 10));

        assertThat(findings).hasSize(3);
        assertThat(findings.get(1))
                .isInstanceOfSatisfying(
                        Finding.Broken.class,
                        broken -> assertThat(broken.reason()).hasMessageContaining("longer than the limit"));
    }

    @Test
    void ninjsMayStandOnALine() throws Exception {
        List<Finding> findings =
                Reading.findings(GOOD + "\n{\"uri\":\"urn:x:1\",\"versioncreated\":\"2026-01-01T00:00:00Z\"}");

        RawArticle second = Reading.identified(findings.get(1));
        assertThat(second.getFormat()).isEqualTo("ninjs");
        assertThat(second.getId()).isEqualTo("test/urn:x:1");
    }

    @Test
    void lineThatIsNoJsonDoesNotHideThatTheOthersAre() throws Exception {
        List<Finding> findings = Reading.findings(GOOD + "\nnonsense\n" + GOOD);

        assertThat(findings).hasSize(3);
        assertThat(findings.get(1)).isInstanceOf(Finding.Broken.class);
    }

    @Test
    void prettyPrintedObjectIsOneDocument() throws Exception {
        List<Finding> findings =
                Reading.findings("{\n  \"id\": \"a\",\n  \"subjects\": [\n{\"name\": \"x\"}],\n  \"body\": \"T\"\n}");

        assertThat(Reading.article(findings).getSubjects()).containsExactly("x");
    }

    @Test
    void deepNestingIsBrokenNotFatal() throws Exception {
        String deep = "{\"id\":\"d\",\"body\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        List<Finding> findings = Reading.findings(GOOD + "\n" + deep);

        assertThat(findings.get(1))
                .isInstanceOfSatisfying(
                        Finding.Broken.class,
                        broken -> assertThat(broken.reason()).hasMessageContaining("not JSON"));
    }
}
