package wiredesk.it.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wiredesk.it.outcome.OutcomeChecker;
import wiredesk.it.story.Ninjs;
import wiredesk.it.story.Story;

/** A drop folder to put stories into. */
public final class DropBox {

    private static final String SOURCE = "drop";
    private static final int LINES = 25;

    private final Path folder;

    public DropBox(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What makes ingest watch it. */
    public Map<String, String> settings() {
        return Map.of(
                "ingest.sources." + SOURCE + ".path",
                folder.toString(),
                "ingest.drop.settle",
                "0s",
                "ingest.http.enabled",
                "false");
    }

    /** Each story a file of its own. */
    public void files(List<Story> stories) {
        stories.forEach(story -> write(story.guid().replace(':', '-') + ".json", Ninjs.usable(story)));
    }

    /** Some stories a file, one on each line, whenever more are asked for. */
    public Supply supply(List<Story> stories) {
        return new Supply(
                stories,
                LINES,
                batch -> write(
                        "batch-%s.jsonl".formatted(batch.get(0).guid().replace(':', '-')),
                        batch.stream().map(Ninjs::usable).collect(Collectors.joining("\n"))));
    }

    /** Knows what should become of the stories. */
    public OutcomeChecker checker(List<Story> stories) {
        return new OutcomeChecker(
                stories.stream().collect(Collectors.toMap(story -> story.articleId(SOURCE), story -> story)));
    }

    private void write(String name, String content) {
        try {
            Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
