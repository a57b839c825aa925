package wiredesk.enrich;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/**
 * Extracts from JSON Lines to JSON Lines: {@code wiredesk extract --jsonl}.
 *
 * <p>Reads {@code {"id","text"}} lines and writes one line for each, in the same order: {@code {"id","text","quotes",
 * "entities"}} with offsets in Unicode code points of the given text. Works on as many lines at a time as there are
 * processors, with a bounded number in memory. Blank lines are left out.
 */
public final class ExtractionLines {
    private static final int AHEAD_BY_THREAD = 4;

    private final ExtractionJson json;
    private final int threads;

    public ExtractionLines(Extractor extractor) {
        this(extractor, Runtime.getRuntime().availableProcessors());
    }

    /** With a number of threads other than that of the processors. */
    public ExtractionLines(Extractor extractor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + ", expected 1 or more");
        }
        this.json = new ExtractionJson(extractor);
        this.threads = threads;
    }

    /**
     * Extracts every line.
     *
     * @param progress told the number of lines written so far, after each
     * @return how many lines were written
     * @throws InvalidLine if a line is no such object: every line before it has been written
     */
    public long run(InputStream in, OutputStream out, LongConsumer progress) throws IOException {
        Objects.requireNonNull(progress, "progress");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Deque<Future<byte[]>> ahead = new ArrayDeque<>();
        long written = 0;
        long number = 0;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                String text = line;
                long at = number;
                ahead.add(workers.submit(() -> json.line(text, at)));
                if (ahead.size() >= threads * AHEAD_BY_THREAD) {
                    write(ahead.remove(), out);
                    progress.accept(++written);
                }
            }
            while (!ahead.isEmpty()) {
                write(ahead.remove(), out);
                progress.accept(++written);
            }
            return written;
        } finally {
            workers.shutdownNow();
            out.flush();
        }
    }

    private static void write(Future<byte[]> line, OutputStream out) throws IOException {
        try {
            out.write(line.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            if (e.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            throw new IOException(e.getCause());
        }
    }
}
