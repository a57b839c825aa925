package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.replay.History;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.service.Subscriber;
import wiredesk.it.truth.Downstream;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.Topics;

/**
 * Whichever way history goes through the pipeline again, subscribers have what they had, and a replay with an unchanged
 * extractor sends them not one record. One pipeline serves all steps, since its language model takes long to load.
 */
@On(LocalPlatform.class)
class ReplayEquivalenceIT {

    private static final int ARTICLES = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern ID = Pattern.compile("\\d{8}-\\d{6}-[0-9a-f]{4}");

    @TempDir
    private Path folder;

    @Test
    void replaysOfAllOfARangeInShadowAndASideLoadLeaveSubscribersAsTheyWere(LocalPlatform platform) throws Exception {
        List<RawArticle> history = History.of(ARTICLES);
        try (Installation desk = new Installation(platform, "replay-equal.", folder)) {
            desk.createTopics();
            Topics topics = desk.topics();
            desk.run("enrich", "enrich", Map.of()).awaitReady();
            desk.run("sink", "sink", Map.of()).awaitReady();
            History.write(history, platform, topics.raw());
            try (Downstream downstream = new Downstream(platform, topics);
                    var enriched = new Subscriber<>(platform, topics.enriched(), new ByteArrayDeserializer());
                    var ledger = new Subscriber<>(platform, topics.ledger(), new ByteArrayDeserializer())) {
                ledger.await(ARTICLES, any -> true);
                int sent = downstream.records();
                Map<String, String> first = downstream.left();
                assertThat(first).hasSizeGreaterThanOrEqualTo(3 * ARTICLES); // an article, a quote, a person each

                ServiceProcess all = desk.command("replay", "run", "--all");
                assertThat(all.output()).contains(ARTICLES + " articles copied");
                ledger.await(2 * ARTICLES, any -> true);
                assertThat(downstream.records()).as("after all").isEqualTo(sent);

                ServiceProcess range = desk.command("replay", "run", "--source", History.COAST);
                assertThat(range.output()).contains(ARTICLES / 2 + " articles copied");
                ledger.await(5 * ARTICLES / 2, any -> true);
                assertThat(downstream.records()).as("after a range").isEqualTo(sent);

                ServiceProcess shadow = desk.command("replay", "run", "--source", History.NORTH, "--shadow");
                String id = id(shadow);
                try (var results = new Subscriber<>(platform, topics.shadow(id), new ByteArrayDeserializer())) {
                    results.await(ARTICLES / 2, any -> true);
                }
                assertThat(enriched.toEnd()).as("past the shadow").hasSize(5 * ARTICLES / 2);
                await().atMost(PATIENCE)
                        .until(() ->
                                desk.command("replay", "promote", id).output().contains("promoted"));
                ledger.await(3 * ARTICLES, any -> true);
                assertThat(downstream.records()).as("after promotion").isEqualTo(sent);

                desk.command("ingest", "--lane", "replay", "--source", "archive", archive(history, folder))
                        .exitCode(PATIENCE);
                ledger.await(4 * ARTICLES, any -> true);
                assertThat(downstream.left()).as("after a side-load").containsAllEntriesOf(first);
                assertThat(downstream.articles()).as("after a side-load").isEqualTo(2 * ARTICLES);

                ServiceProcess audit = desk.command("audit", "--since", "1h");
                assertThat(audit.exitCode(PATIENCE)).as(audit.output()).isZero();
            }
        }
    }

    /** The same stories, shuffled, as an archive has them. */
    private static String archive(List<RawArticle> history, Path folder) throws IOException {
        List<RawArticle> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, new Random(6));
        Path file = folder.resolve("archive.jsonl");
        try (Writer lines = Files.newBufferedWriter(file)) {
            for (RawArticle each : shuffled) {
                lines.write("{\"id\": \"%s\", \"headline\": \"%s\", \"text\": \"%s\"}%n"
                        .formatted(
                                each.getGuid(),
                                each.getHeadline(),
                                each.getBody().replace("\"", "\\\"").replace("\n", "\\n")));
            }
        }
        return file.toString();
    }

    private static String id(ServiceProcess run) {
        Matcher id = ID.matcher(run.output());
        assertThat(id.find()).as(run.output()).isTrue();
        return id.group();
    }
}
