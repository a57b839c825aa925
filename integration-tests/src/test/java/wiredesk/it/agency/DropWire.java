package wiredesk.it.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Writes files into a customer's folder, in as many ways as agencies do: in one go, in two halves, under other names. */
final class DropWire implements Wire, AutoCloseable {

    private static final String SOURCE = "drop";
    private static final Duration BETWEEN_HALVES = Duration.ofMillis(250);
    /** Long enough for the slowest machine to write the second half. */
    private static final Duration SETTLE = Duration.ofSeconds(3);

    private final Path folder;
    private final Daybook book;
    private final RandomGenerator random;
    private final Errands errands = new Errands("agency-drop");
    private volatile boolean resting;

    DropWire(Path folder, Daybook book, RandomGenerator random) {
        this.folder = folder;
        this.book = book;
        this.random = random;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "ingest.sources." + SOURCE + ".path",
                folder.toString(),
                "ingest.sources." + SOURCE + ".interval",
                "1s",
                "ingest.drop.settle",
                SETTLE.toSeconds() + "s");
    }

    @Override
    public boolean canKill(Edition edition) {
        return format(edition) != Format.TEXT;
    }

    @Override
    public void send(Edition edition) {
        Format format = format(edition);
        book.sent(Set.of(SOURCE + "/" + format.guid(edition.story())), edition);
        int way = random.nextInt(3);
        errands.add(() -> write(format.fileName(edition.story()), format.write(edition), way));
        if (!resting && random.nextInt(12) == 0) {
            errands.add(() -> spoil(format.fileName(edition.story())));
        }
    }

    @Override
    public void again(Edition edition) {
        send(edition);
    }

    @Override
    public void rest() {
        resting = true;
    }

    @Override
    public boolean isTakenIn() {
        if (!errands.areDone()) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> Files.isDirectory(file) || isHidden(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        errands.close();
    }

    private void write(String name, byte[] content, int way) throws IOException, InterruptedException {
        Path file = awaitFree(name);
        switch (way) {
            case 0 -> {
                Files.write(file, Arrays.copyOf(content, content.length / 2));
                Thread.sleep(BETWEEN_HALVES.toMillis());
                Files.write(
                        file,
                        Arrays.copyOfRange(content, content.length / 2, content.length),
                        StandardOpenOption.APPEND);
            }
            case 1 -> Files.move(Files.write(folder.resolve(name + ".part"), content), file);
            default -> Files.move(Files.write(folder.resolve("." + name), content), file);
        }
        book.delivered(SOURCE, 1);
    }

    /** A file that will never be whole. */
    private void spoil(String name) throws IOException, InterruptedException {
        Files.writeString(awaitFree("broken-" + name + ".xml"), "<?xml version=\"1.0\"?><nitf><body><hedline>");
        book.spoiled(SOURCE);
    }

    /** A file of that name that still waits would be lost, and it may be the same story in another version. */
    private Path awaitFree(String name) throws InterruptedException {
        Path file = folder.resolve(name);
        while (Files.exists(file)) {
            Thread.sleep(100);
        }
        return file;
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private static Format format(Edition edition) {
        return Format.of(edition.story(), Format.values());
    }
}
