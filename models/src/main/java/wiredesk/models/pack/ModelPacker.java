package wiredesk.models.pack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import wiredesk.models.nlp4j.Nlp4jModel;
import wiredesk.models.packed.PackReader;
import wiredesk.models.packed.PackWriter;

/** Packs the language model; run by the build of this module, in a JVM of its own. */
public final class ModelPacker {
    private ModelPacker() {}

    /**
     * Packs the model on the class path.
     *
     * @param args where to, and the name and version of the model
     * @throws IllegalStateException if the pack labels anything otherwise than the original; then nothing is written
     */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]);
        String version = args[1];
        Instant start = Instant.now();
        System.out.println("Packing " + version + " (about a minute, once)");
        Original original = new Original();
        Files.createDirectories(target.getParent());
        Path draft = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (PackWriter out = new PackWriter(draft)) {
                out.text(version);
                original.write(out);
            }
            try (PackReader in = new PackReader(new BufferedInputStream(Files.newInputStream(draft)))) {
                SelfCheck.check(original.model(), Nlp4jModel.read(in));
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        System.out.printf(
                "Packed %s in %d s: %d MB, labels as the original does%n",
                target.getFileName(), Duration.between(start, Instant.now()).toSeconds(), Files.size(target) >> 20);
    }
}
