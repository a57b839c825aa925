package wiredesk.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.replay.History;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.service.Subscriber;
import wiredesk.schemas.Topics;

/** Replays copy what they select, bytes unchanged, each record once, whatever happens to the process that copies. */
@On(LocalPlatform.class)
class ReplayIT {

    private static final int ARTICLES = Integer.getInteger("wiredesk.articles", 600);
    private static final int KILLS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration OUTAGE = Duration.ofSeconds(5);
    private static final Pattern ID = Pattern.compile("\\d{8}-\\d{6}-[0-9a-f]{4}");

    @TempDir
    private Path folder;

    @Test
    void everyArticleIsCopiedOnceThoughTheProcessIsKilledFiveTimes(LocalPlatform platform) throws Exception {
        Random random = new Random(5);
        try (Installation desk = new Installation(platform, "replay-killed.", folder)) {
            desk.createTopics();
            Topics topics = desk.topics();
            History.write(History.of(ARTICLES), platform, topics.raw());
            String rate = Integer.toString(ARTICLES / 30);
            try (var raw = new Subscriber<>(platform, topics.raw(), new ByteArrayDeserializer());
                    var copies = new Subscriber<>(platform, topics.replay(), new ByteArrayDeserializer())) {
                ServiceProcess process = desk.begin("replay", "run", "--all", "--rate", rate);
                await().atMost(PATIENCE).until(() -> !copies.all().isEmpty());
                String id = idOfTheOnly(desk);
                for (int kill = 0; kill < KILLS; kill++) {
                    int before = copies.toEnd().size();
                    await().atMost(PATIENCE).until(() -> copies.all().size() > before);
                    Thread.sleep(random.nextInt(500));
                    process.kill();
                    process = desk.begin("replay", "resume", id);
                }

                int code = process.exitCode(PATIENCE);

                assertThat(code).as(process.output()).isZero();
                assertThat(process.output()).contains("done", ARTICLES + " articles copied");
                assertThat(contents(copies.toEnd())).containsExactlyInAnyOrderElementsOf(contents(raw.toEnd()));
                for (int partition = 0; partition < topics.raw().partitions(); partition++) {
                    assertThat(keys(copies.toEnd(), partition)).isEqualTo(keys(raw.toEnd(), partition));
                }
            }
        }
    }

    @Test
    void whatIsSelectedIsCopiedAndNothingElse(LocalPlatform platform) throws Exception {
        try (Installation desk = new Installation(platform, "replay-selected.", folder)) {
            desk.createTopics();
            Topics topics = desk.topics();
            History.write(History.of(40), platform, topics.raw());
            String[] selection = {
                "--source", History.COAST, "--since", "2026-03-02T06:00:10Z", "--until", "2026-03-02T06:00:20Z"
            };

            ServiceProcess plan = replay(desk, "plan", selection);
            ServiceProcess run = replay(desk, "run", selection);

            assertThat(plan.output()).startsWith("5 of 40 articles");
            assertThat(run.exitCode(PATIENCE)).as(run.output()).isZero();
            try (var copies = new Subscriber<>(platform, topics.replay(), new ByteArrayDeserializer())) {
                assertThat(copies.toEnd())
                        .extracting(ConsumerRecord::key)
                        .containsExactlyInAnyOrder(
                                "coast-wire/10", "coast-wire/12", "coast-wire/14", "coast-wire/16", "coast-wire/18");
                assertThat(copies.toEnd())
                        .extracting(each -> new String(
                                each.headers().lastHeader("wiredesk.replay").value(), UTF_8))
                        .containsOnly(idOfTheOnly(desk));
            }
        }
    }

    @Test
    void aReplayThatIsPausedEndsAndGoesOnWhenItIsResumed(LocalPlatform platform) throws Exception {
        try (Installation desk = new Installation(platform, "replay-paused.", folder)) {
            desk.createTopics();
            History.write(History.of(30), platform, desk.topics().raw());
            try (var copies = new Subscriber<>(platform, desk.topics().replay(), new ByteArrayDeserializer())) {
                ServiceProcess run = desk.begin("replay", "run", "--all", "--rate", "1");
                await().atMost(PATIENCE).until(() -> !copies.all().isEmpty());
                String id = idOfTheOnly(desk);
                ServiceProcess pause = desk.command("replay", "pause", id);
                assertThat(pause.output()).contains("paused");
                assertThat(run.exitCode(PATIENCE)).as(run.output()).isZero();
                assertThat(copies.toEnd()).hasSizeLessThan(30);

                ServiceProcess resume = desk.command("replay", "resume", id);

                assertThat(resume.output()).contains("done", "30 articles copied");
                assertThat(keys(copies.toEnd())).doesNotHaveDuplicates().hasSize(30);
            }
        }
    }

    @Test
    void ofTwoProcessesTheEarlierSaysThatTheLaterHasTakenOverAndEnds(LocalPlatform platform) throws Exception {
        try (Installation desk = new Installation(platform, "replay-taken-over.", folder)) {
            desk.createTopics();
            History.write(History.of(100), platform, desk.topics().raw());
            try (var copies = new Subscriber<>(platform, desk.topics().replay(), new ByteArrayDeserializer())) {
                ServiceProcess earlier = desk.begin("replay", "run", "--all", "--rate", "3");
                await().atMost(PATIENCE).until(() -> !copies.all().isEmpty());
                String id = idOfTheOnly(desk);

                ServiceProcess later = desk.begin("replay", "resume", id);

                assertThat(earlier.exitCode(PATIENCE)).isEqualTo(1);
                assertThat(earlier.output()).contains("another process has taken replay " + id + " over");
                assertThat(later.exitCode(PATIENCE)).as(later.output()).isZero();
                assertThat(keys(copies.toEnd())).doesNotHaveDuplicates().hasSize(100);
            }
        }
    }

    @Test
    void aReplayOutlastsAnOutageOfKafka(LocalPlatform platform) throws Exception {
        try (Installation desk = new Installation(platform, "replay-outage.", folder)) {
            desk.createTopics();
            History.write(History.of(100), platform, desk.topics().raw());
            try (var copies = new Subscriber<>(platform, desk.topics().replay(), new ByteArrayDeserializer())) {
                ServiceProcess run = desk.begin("replay", "run", "--all", "--rate", "10");
                await().atMost(PATIENCE).until(() -> !copies.all().isEmpty());

                platform.stopKafka();
                try {
                    Thread.sleep(OUTAGE.toMillis());
                } finally {
                    platform.startKafka();
                }

                assertThat(run.exitCode(PATIENCE)).as(run.output()).isZero();
                assertThat(keys(copies.toEnd())).doesNotHaveDuplicates().hasSize(100);
            }
        }
    }

    private static ServiceProcess replay(Installation desk, String verb, String... selection) {
        String[] arguments = new String[selection.length + 2];
        arguments[0] = "replay";
        arguments[1] = verb;
        System.arraycopy(selection, 0, arguments, 2, selection.length);
        return desk.command(arguments);
    }

    private static String idOfTheOnly(Installation desk) {
        ServiceProcess status = desk.command("replay", "status");
        Matcher id = ID.matcher(status.output());
        assertThat(id.find()).as(status.output()).isTrue();
        return id.group();
    }

    private static List<String> contents(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .map(each -> each.key() + " " + HexFormat.of().formatHex(each.value()))
                .toList();
    }

    private static List<String> keys(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream().map(ConsumerRecord::key).toList();
    }

    private static List<String> keys(List<ConsumerRecord<String, byte[]>> records, int partition) {
        return records.stream()
                .filter(each -> each.partition() == partition)
                .map(ConsumerRecord::key)
                .toList();
    }
}
