package wiredesk.desk.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import wiredesk.ingest.identity.Identity;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Formats;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.schemas.RawArticle;

/** Reads the articles of files in all formats that ingest knows, as ingest would publish them. */
public final class ArticleFiles {

    private static final Path STANDARD_INPUT = Path.of("-");
    private static final SourceName SOURCE = new SourceName("files");

    private final InputStream standardInput;
    private final Consumer<RawArticle> articles;
    private final List<String> broken = new ArrayList<>();

    /**
     * @param standardInput what the file name {@code -} stands for
     * @param articles told of every article, in the order of the input
     */
    public ArticleFiles(InputStream standardInput, Consumer<RawArticle> articles) {
        this.standardInput = standardInput;
        this.articles = articles;
    }

    /** Reads one file to its end. */
    public void read(Path file) throws IOException {
        boolean piped = file.equals(STANDARD_INPUT);
        String name = piped ? "standard input" : file.toString();
        Instant time = piped ? Instant.now() : Files.getLastModifiedTime(file).toInstant();
        InputStream content = piped ? standardInput : Files.newInputStream(file);
        try (Document document = Document.open(Origin.of(name, time).withGuid(name), content, Limits.DEFAULT)) {
            Formats.ALL.read(document, this::take);
        } catch (ParseFailure e) {
            broken.add(name + ": " + e.getMessage());
        }
    }

    /** What could not be read, each with the place and the reason. */
    public List<String> broken() {
        return List.copyOf(broken);
    }

    private void take(Finding finding) {
        if (finding instanceof Finding.Broken piece) {
            broken.add(piece.origin().where() + ": " + piece.reason().getMessage());
        } else if (finding instanceof Finding.Parsed parsed) {
            try {
                articles.accept(Identity.complete(parsed, SOURCE, Instant.now()));
            } catch (ParseFailure e) {
                broken.add(parsed.origin().where() + ": " + e.getMessage());
            }
        }
    }
}
