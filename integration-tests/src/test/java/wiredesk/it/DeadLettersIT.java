package wiredesk.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.audit.Answer;
import wiredesk.it.audit.Planter;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.service.Subscriber;
import wiredesk.it.story.FerryStory;
import wiredesk.it.story.Ninjs;
import wiredesk.schemas.DeadLetterHeaders;

/** What {@code wiredesk dead-letters} does with the dead letters of running services. */
@On(LocalPlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class DeadLettersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final byte[] POISON = {7};
    /** Several transactions of the command. */
    private static final int MANY = 1_300;

    private Installation desk;
    private ServiceProcess ingest;
    private Planter planter;
    private Subscriber<byte[]> letters;
    private Subscriber<byte[]> raw;
    private Subscriber<byte[]> articles;

    @TempDir
    private Path folder;

    @BeforeAll
    void start(LocalPlatform platform, @TempDir Path data) {
        desk = new Installation(platform, "letters.", data);
        desk.createTopics();
        ServiceProcess enrich = desk.run("enrich", "enrich", Map.of());
        ingest = desk.run("ingest", "ingest", Map.of());
        List.of(ingest, enrich).forEach(ServiceProcess::awaitReady);
        planter = new Planter(platform, desk.topics());
        letters = new Subscriber<>(platform, desk.topics().deadLetters(), new ByteArrayDeserializer());
        raw = new Subscriber<>(platform, desk.topics().raw(), new ByteArrayDeserializer());
        articles = new Subscriber<>(platform, desk.topics().articles(), new ByteArrayDeserializer());
    }

    @AfterAll
    void stop() {
        List.of(letters, raw, articles).forEach(Subscriber::close);
        planter.close();
        desk.close();
    }

    @Test
    void poisonComesBackWithAHigherCountUntilItIsParked() throws Exception {
        planter.raw("poison/1");
        ConsumerRecord<String, byte[]> first =
                letters.await(1, DeadLettersIT::isPoison).get(0);

        List<String> answers = new ArrayList<>();
        answers.add(done("list", "--json", "--source", "poison"));
        answers.add(done("redrive", "--dry-run", "--source", "poison", "--max-attempts", "2"));
        answers.add(done("redrive", "--source", "poison", "--max-attempts", "2"));
        ConsumerRecord<String, byte[]> second =
                letters.await(2, DeadLettersIT::isPoison).get(1);
        answers.add(done("redrive", "--source", "poison", "--max-attempts", "2"));
        answers.add(done("list", "--json", "--source", "poison"));
        answers.add(done("list", "--json", "--all", "--source", "poison"));

        assertThat(answers.get(0)).contains("\"stage\":\"enrich\"", "\"count\":1", "\"state\":\"open\"");
        assertThat(answers.get(1)).contains("1 redriven, 0 parked, 0 stay; nothing is done yet");
        assertThat(answers.get(2)).contains("1 redriven, 0 parked, 0 stay");
        assertThat(answers.get(3)).contains("tried 2 times", "0 redriven, 1 parked, 0 stay");
        assertThat(answers.get(4)).doesNotContain("\"stage\"");
        assertThat(answers.get(5)).contains("\"state\":\"redriven\"", "\"state\":\"parked\"");
        assertThat(List.of(first, second))
                .extracting(letter -> header(letter, DeadLetterHeaders.ATTEMPT))
                .containsExactly("1", "2");
        assertThat(raw.await(2, DeadLettersIT::isPoison))
                .hasSize(2)
                .allSatisfy(record -> assertThat(record.value()).isEqualTo(POISON))
                .extracting(ConsumerRecord::partition)
                .containsOnly(
                        first.headers().lastHeader(DeadLetterHeaders.PARTITION).value()[0] - '0');
    }

    @Test
    void killedRedriveDoneAgainSendsEachLetterOnce() throws Exception {
        // given letters of which the first are sent when the command is killed
        for (int i = 0; i < MANY; i++) {
            planter.raw("many/" + i);
        }
        letters.await(MANY, letter -> isOf("many/", letter));
        String now = Instant.now().toString();
        ServiceProcess killed = desk.begin("dead-letters", "redrive", "--source", "many", "--until", now);
        await().atMost(PATIENCE).until(() -> killed.output().contains("redriven") || !killed.isAlive());
        killed.kill();

        String answer = done("redrive", "--source", "many", "--until", now);

        assertThat(answer).contains(" redriven, 0 parked, 0 stay");
        Map<String, Long> sent = raw.toEnd().stream()
                .filter(record -> isOf("many/", record))
                .collect(Collectors.groupingBy(ConsumerRecord::key, Collectors.counting()));
        assertThat(sent).hasSize(MANY);
        assertThat(sent.values()).as("once by the test, once by the command").containsOnly(2L);
    }

    @Test
    void goodRecordArrivesOnceItsCauseIsMendedAndTheAuditBalances() throws Exception {
        // given a sink that finds every article too large
        Instant start = Instant.now();
        ServiceProcess narrow =
                desk.run("sink", "sink", Map.of("sink.record.max-size", "64B")).awaitReady();
        assertThat(ingest.push().json(Ninjs.usable(FerryStory.first("ferry"))).statusCode())
                .isEqualTo(202);
        letters.await(1, letter -> "push/ferry".equals(letter.key()));
        // and its successor, which does not
        narrow.terminate();
        narrow.exitCode(PATIENCE);
        desk.run("sink", "sink", Map.of()).awaitReady();

        String answer = done("redrive", "--stage", "sink");

        assertThat(answer).contains("1 redriven, 0 parked, 0 stay");
        articles.await(1, article -> "push/ferry".equals(article.key()));
        ServiceProcess audit = desk.command("audit", "--json", "--since", start.toString(), "--wait", "60s");
        assertThat(audit.exitCode(PATIENCE)).as(audit.output()).isZero();
        Answer balance = Answer.of(audit);
        assertThat(balance.breaches()).isEmpty();
        assertThat(balance.count("published")).isEqualTo(1);
        assertThat(balance.count("doubled")).isZero();
        assertThat(done("redrive", "--stage", "sink")).contains("0 redriven, 0 parked, 0 stay");
    }

    @Test
    void whatWasAFileIsExportedByteForByte() throws Exception {
        byte[] odd = {'{', (byte) 0xff, 0};
        Path file = Files.write(folder.resolve("odd.json"), odd);
        desk.command("ingest", "--source", "files", file.toString());
        ConsumerRecord<String, byte[]> letter = letters.await(
                        1, each -> "ingest".equals(header(each, DeadLetterHeaders.STAGE)))
                .get(0);
        String place = letter.partition() + "/" + letter.offset();

        ServiceProcess redrive = desk.command("dead-letters", "redrive", place);

        assertThat(redrive.exitCode(PATIENCE)).isEqualTo(1);
        assertThat(redrive.output()).contains("stays", "odd.json", "wiredesk dead-letters export DIR " + place);
        Path letters = folder.resolve("letters");
        done("export", letters.toString(), place);
        assertThat(letters.resolve(place.replace('/', '-') + ".json")).hasBinaryContent(odd);
        assertThat(done("show", place)).contains("odd.json", "7b ff 00");
        assertThat(done("park", place, "--reason", "made up")).contains("0 redriven, 1 parked, 0 stay");
        assertThat(done("show", place, "--json")).contains("\"state\":\"parked\"", "made up");
    }

    private String done(String... arguments) {
        String[] all = Arrays.copyOf(new String[] {"dead-letters"}, arguments.length + 1);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        ServiceProcess command = desk.command(all);
        assertThat(command.exitCode(PATIENCE)).as(command.output()).isZero();
        return command.output();
    }

    private static boolean isPoison(ConsumerRecord<String, byte[]> record) {
        return isOf("poison/", record);
    }

    private static boolean isOf(String source, ConsumerRecord<String, byte[]> record) {
        return record.key() != null && record.key().startsWith(source);
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
