package wiredesk.desk.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import wiredesk.desk.demo.SampleWire.Item;
import wiredesk.ingest.Ingestion;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.oneshot.Summary;
import wiredesk.runtime.progress.Progress;

/** Brings the pieces of the sample wire in, each by its road; feeds come by themselves. */
final class Wire {

    private static final SourceName FILES = new SourceName("sample-wire");
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int ACCEPTED = 202;

    private final Ingestion files;
    private final URI push;
    private final Path folder;
    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * @param push where ingest takes pushes
     * @param folder where files are put for ingest to read
     */
    Wire(Ingestion files, URI push, Path folder) {
        this.files = files;
        this.push = push;
        this.folder = folder;
    }

    /** Returns when Kafka has all of it. */
    void play(Item item) throws IOException, InterruptedException {
        switch (item.road()) {
            case FILE -> ingest(item);
            case PUSH -> push(item);
            case FEED -> {}
        }
    }

    private void ingest(Item item) throws IOException {
        List<String> paths = List.of(item.unpackTo(folder).toString());
        Summary summary = files.run(paths, FILES, InputStream.nullInputStream(), Progress.none());
        if (summary.stopped().isPresent() || summary.failed() > 0) {
            throw new IOException(item.name() + " was not taken in: " + summary);
        }
    }

    private void push(Item item) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(push)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(item.bytes()))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != ACCEPTED) {
            throw new IOException(item.name() + " was not accepted: " + response.statusCode() + " " + response.body());
        }
    }
}
