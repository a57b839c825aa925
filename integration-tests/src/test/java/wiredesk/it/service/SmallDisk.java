package wiredesk.it.service;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A folder on a disk of its own, which is in memory and soon full. Needs the right to mount. */
public final class SmallDisk implements AutoCloseable {

    private static final long SECONDS = 10;
    private static final byte[] BLOCK = new byte[64 * 1024];

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /**
     * Mounts one.
     *
     * @return empty where that is not allowed
     */
    public static Optional<SmallDisk> mount(Path folder, int megabytes) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        return mounted ? Optional.of(new SmallDisk(folder)) : Optional.empty();
    }

    public Path folder() {
        return folder;
    }

    /** Takes all but so many megabytes of what is free. */
    public void leave(int megabytes) {
        try (OutputStream ballast = Files.newOutputStream(ballast())) {
            while (Files.getFileStore(folder).getUsableSpace() > megabytes * 1024L * 1024L) {
                ballast.write(BLOCK);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives it back. */
    public void free() {
        try {
            Files.delete(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (!succeeds("umount", folder.toString())) {
            succeeds("umount", "--lazy", folder.toString());
        }
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static boolean succeeds(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // there is no such command
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while mounting", e);
        }
    }
}
