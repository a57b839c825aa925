package wiredesk.ingest.parse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.identity.Identity;
import wiredesk.ingest.identity.SourceName;
import wiredesk.schemas.RawArticle;

/** Reads test input as ingest would. */
public final class Reading {

    public static final Instant TIME = Instant.parse("2026-03-01T12:00:00Z");
    public static final SourceName SOURCE = new SourceName("test");

    private Reading() {}

    public static List<Finding> findings(String text) throws IOException, ParseFailure {
        return findings(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    }

    public static List<Finding> findings(byte[] bytes, Limits limits) throws IOException, ParseFailure {
        return findings(Origin.of("input", TIME), new ByteArrayInputStream(bytes), limits);
    }

    public static List<Finding> findings(Path file) throws IOException, ParseFailure {
        return findings(Origin.of(file.toString(), TIME), Files.newInputStream(file), Limits.DEFAULT);
    }

    private static List<Finding> findings(Origin origin, InputStream in, Limits limits)
            throws IOException, ParseFailure {
        List<Finding> findings = new ArrayList<>();
        try (Document document = Document.open(origin, in, limits)) {
            Formats.ALL.read(document, findings::add);
        }
        return findings;
    }

    /** The one article in it, identified. */
    public static RawArticle article(String text) throws IOException, ParseFailure {
        return article(findings(text));
    }

    public static RawArticle article(List<Finding> findings) throws ParseFailure {
        if (findings.size() != 1) {
            throw new AssertionError("expected one article, found " + findings);
        }
        return identified(findings.get(0));
    }

    public static RawArticle identified(Finding finding) throws ParseFailure {
        if (finding instanceof Finding.Broken broken) {
            throw broken.reason();
        }
        return Identity.complete((Finding.Parsed) finding, SOURCE, TIME.plusSeconds(60));
    }

    public static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
