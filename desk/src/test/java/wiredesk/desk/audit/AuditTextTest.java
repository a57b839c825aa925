package wiredesk.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wiredesk.desk.show.Ink;

class AuditTextTest {

    private static final Span SPAN =
            new Span(Instant.parse("2026-03-01T12:00:00Z"), Instant.parse("2026-03-02T12:00:00Z"));

    private final Reconciliation reconciliation = new Reconciliation();

    @Test
    void sourcesStandInATableAndBreachesBelowIt() {
        reconciliation.accept(0, 0, "city/a");
        reconciliation.accept(0, 1, "wire/b");
        reconciliation.accept(0, 2, "wire/c");
        reconciliation.end(0, 0, Ending.PUBLISHED);
        reconciliation.end(0, 1, Ending.PUBLISHED);
        reconciliation.end(0, 1, Ending.DEAD_LETTERED);
        reconciliation.passed(Map.of(0, 3L));

        String text = new AuditText(Ink.PLAIN, "news.raw").show(balance(), SPAN);

        assertThat(text).isEqualTo("""
                        2026-03-01T12:00:00Z to 2026-03-02T12:00:00Z

                        source  accepted  published  in flight  doubled  lost
                        city           1          1          0        0     0
                        wire           2          1          0        1     1
                        all            3          2          0        1     1

                        doubled  article 1  news.raw/0/1  published, dead-lettered
                        lost     article 2  news.raw/0/2""");
    }

    @Test
    void evenBalanceSaysSo() {
        reconciliation.accept(0, 0, "city/a");
        reconciliation.end(0, 0, Ending.PUBLISHED);
        reconciliation.passed(Map.of(0, 1L));

        String text = new AuditText(Ink.PLAIN, "news.raw").show(balance(), SPAN);

        assertThat(text).endsWith("Everything has come to its end.");
    }

    @Test
    void jsonHasTheSameForMachines() {
        reconciliation.accept(0, 0, "city/a");
        reconciliation.passed(Map.of(0, 1L));

        String json = AuditJson.line(balance(), SPAN, "news.raw");

        assertThat(json)
                .contains("\"accountedFor\":false", "\"total\":{\"accepted\":1,\"published\":0", "\"source\":\"city\"")
                .contains("{\"kind\":\"lost\",\"articleId\":\"article 0\",\"topic\":\"news.raw\",\"partition\":0,"
                        + "\"offset\":0,\"endings\":[]}");
    }

    private Balance balance() {
        return reconciliation.balance((partition, offset) -> "article " + offset);
    }
}
