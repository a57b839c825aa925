package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.audit.Answer;
import wiredesk.it.audit.Planter;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.HttpPush;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.service.Subscriber;
import wiredesk.it.story.FerryStory;
import wiredesk.it.story.Ninjs;
import wiredesk.it.story.Story;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.Origin;

/** What {@code wiredesk audit} says of what three services did with the articles that they were sent. */
@On(LocalPlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class AuditIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Installation desk;
    private ServiceProcess enrich;
    private HttpPush push;
    private Planter planter;
    private Subscriber<LedgerEntry> ledger;

    @BeforeAll
    void start(LocalPlatform platform, @TempDir Path folder) {
        desk = new Installation(platform, "audit.", folder);
        desk.createTopics();
        ServiceProcess sink = desk.run("sink", "sink", Map.of());
        ServiceProcess ingest = desk.run("ingest", "ingest", Map.of());
        List.of(ingest, sink).forEach(ServiceProcess::awaitReady);
        push = ingest.push();
        planter = new Planter(platform, desk.topics());
        AvroSerdes serdes = new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl()));
        ledger = new Subscriber<>(platform, desk.topics().ledger(), serdes.deserializer());
    }

    /** One test stops it. */
    @BeforeEach
    void startEnrich() {
        if (enrich == null || !enrich.isAlive()) {
            enrich = desk.run("enrich", "enrich", Map.of()).awaitReady();
        }
    }

    @AfterAll
    void stop() {
        ledger.close();
        planter.close();
        desk.close();
    }

    @Test
    void everyDeliveryIsAccountedFor() throws Exception {
        // given two versions of a story, the later one twice, then the first once more, a kill, and bytes that are none
        Instant start = Instant.now();
        Story first = FerryStory.first("audited");
        push(Ninjs.usable(FerryStory.corrected(first.guid())));
        push(Ninjs.usable(FerryStory.corrected(first.guid())));
        push(Ninjs.usable(first));
        push(Ninjs.canceled("killed", 1));
        push(Ninjs.usable(FerryStory.first("another")));
        planter.raw("push/garbled");
        Instant end = afterNow();

        ServiceProcess audit = desk.command(
                "audit", "--json", "--since", start.toString(), "--until", end.toString(), "--wait", "60s");

        Answer answer = Answer.of(audit);
        assertThat(audit.exitCode(PATIENCE)).as(audit.output()).isZero();
        assertThat(answer.breaches()).isEmpty();
        assertThat(List.of("accepted", "published", "duplicate", "superseded", "killed", "dead-lettered", "in-flight"))
                .extracting(answer::count)
                .containsExactly(6L, 2L, 1L, 1L, 1L, 1L, 0L);
    }

    @Test
    void plantedLossAndPlantedDoublesAreNamed() throws Exception {
        // given three stories that have come to their end
        Instant start = afterNow();
        push(Ninjs.usable(FerryStory.first("well")));
        push(Ninjs.usable(FerryStory.first("twice-decided")));
        push(Ninjs.usable(FerryStory.first("decided-and-dead")));
        entry("push/well");
        // and one whose result is withheld: enrich is made to pass over it
        LedgerEntry twice = entry("push/twice-decided");
        LedgerEntry dead = entry("push/decided-and-dead");
        enrich.terminate();
        enrich.exitCode(PATIENCE);
        Origin lost = planter.raw("push/lost");
        planter.skip(desk.applicationId("enrich"), lost);
        planter.raw("push/lost"); // the next one in that partition is merely in flight
        // and two that end again
        planter.entry(twice);
        planter.deadLetter(dead);

        ServiceProcess audit = desk.command("audit", "--json", "--since", start.toString());

        Answer answer = Answer.of(audit);
        assertThat(audit.exitCode(PATIENCE)).as(audit.output()).isEqualTo(1);
        assertThat(answer.breaches())
                .containsExactlyInAnyOrder(
                        "lost push/lost []",
                        "doubled push/twice-decided [\"published\",\"published\"]",
                        "doubled push/decided-and-dead [\"published\",\"dead-lettered\"]");
        assertThat(List.of("accepted", "published", "in-flight", "doubled", "lost"))
                .extracting(answer::count)
                .containsExactly(5L, 3L, 1L, 2L, 1L);
    }

    private void push(String ninjs) {
        assertThat(push.json(ninjs).statusCode()).isEqualTo(202);
    }

    /** What the ledger says of an article, once it does. */
    private LedgerEntry entry(String articleId) {
        return await().atMost(PATIENCE)
                .until(
                        () -> ledger.all().stream()
                                .map(record -> record.value())
                                .filter(entry -> entry.getArticleId().equals(articleId))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** An instant that what was written before is before, and what is written next is not. */
    private static Instant afterNow() throws InterruptedException {
        Thread.sleep(50);
        Instant now = Instant.now();
        Thread.sleep(50);
        return now;
    }
}
