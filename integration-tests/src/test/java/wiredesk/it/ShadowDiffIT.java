package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.replay.DiffCommand;
import wiredesk.it.replay.ShadowPlanter;
import wiredesk.it.service.Installation;

/** What {@code wiredesk replay diff} says of shadows and of what is out, read from topics. */
@On(LocalPlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class ShadowDiffIT {

    private static final String PREFIX = "shadow-diff.";

    private Installation desk;
    private ShadowPlanter planter;
    private DiffCommand diff;

    @BeforeAll
    void start(LocalPlatform platform, @TempDir Path folder) {
        desk = new Installation(platform, PREFIX, folder);
        desk.createTopics();
        planter = new ShadowPlanter(platform, desk.topics());
        diff = new DiffCommand(platform, PREFIX);
    }

    @AfterAll
    void stop() {
        planter.close();
        desk.close();
    }

    @Test
    void whatASpeakerBecomesIsShownAndWhatHasMovedOnIsLeftOut(@TempDir Path folder) throws Exception {
        // given two articles out, one of which has moved on since the replay read it, and one that has been killed
        planter.out("wire/1", 1, "Ada Brook");
        planter.out("wire/2", 2, "Ada Brook");
        planter.out("wire/3", 1, "Ada Brook");
        planter.killed("wire/3");
        planter.shadow("changed", "wire/1", 1, "Ida Brook");
        planter.shadow("changed", "wire/1", 1, "Tom Reed");
        planter.shadow("changed", "wire/2", 1, "Tom Reed");
        planter.shadow("changed", "wire/3", 1, "Tom Reed");
        planter.abortedShadow("changed", "wire/1", 1, "Nobody");
        Path page = folder.resolve("diff.html");

        DiffCommand.Answer answer = diff.run("changed", "--json", "--html", page.toString());

        assertThat(answer.exitCode()).as(answer.errors()).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(answer.output());
        assertThat(json.get("articles").get("compared").asLong()).isOne();
        assertThat(json.get("articles").get("superseded").asLong()).isOne();
        assertThat(json.get("articles").get("killedOrHeld").asLong()).isOne();
        assertThat(json.get("quotes").get("changedIn").toString()).isEqualTo("{\"speaker\":1}");
        assertThat(json.at("/differences/0/quotes/0/after/speaker/name").asText())
                .isEqualTo("Tom Reed");
        assertThat(Files.readString(page)).contains("Tom Reed").doesNotContain("Nobody");
    }

    @Test
    void shadowThatSaysTheSameEndsWithZero() {
        planter.out("wire/5", 1, "Ada Brook");
        planter.shadow("same", "wire/5", 1, "Ada Brook");

        DiffCommand.Answer answer = diff.run("same");

        assertThat(answer.exitCode()).as(answer.errors()).isZero();
        assertThat(answer.output()).contains("Nothing differs");
    }

    @Test
    void oneArticleCanBeLookedAtAlone() {
        planter.out("wire/6", 1, "Ada Brook");
        planter.out("wire/7", 1, "Ada Brook");
        planter.shadow("two", "wire/6", 1, "Tom Reed");
        planter.shadow("two", "wire/7", 1, "Tom Reed");

        DiffCommand.Answer answer = diff.run("two", "--article", "wire/7");

        assertThat(answer.exitCode()).as(answer.errors()).isEqualTo(1);
        assertThat(answer.output()).contains("wire/7", "Ada Brook → Tom Reed").doesNotContain("wire/6");
    }

    @Test
    void replayWithoutAShadowIsOutOfReach() {
        DiffCommand.Answer answer = diff.run("no-such");

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.errors()).contains("no-such", "run --shadow");
    }

    @Test
    void idThatNoReplayCanHaveIsWrongUsage() {
        DiffCommand.Answer answer = diff.run("a/b");

        assertThat(answer.exitCode()).isEqualTo(2);
    }
}
