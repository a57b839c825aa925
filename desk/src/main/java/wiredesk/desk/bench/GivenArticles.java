package wiredesk.desk.bench;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.oneshot.DryRun;
import wiredesk.ingest.parse.Limits;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/** Articles from a file, in any format that ingest reads. */
public final class GivenArticles {

    private GivenArticles() {}

    /**
     * All usable articles of a file with text in them, in its order.
     *
     * @throws IllegalArgumentException if there is none, or a part of the file cannot be read
     */
    public static List<RawArticle> read(Path file) {
        List<RawArticle> articles = new ArrayList<>();
        DryRun.Witness witness = new DryRun.Witness() {
            @Override
            public void article(String from, RawArticle article) {
                if (article.getPubStatus() == PubStatus.USABLE
                        && !article.getBody().isBlank()) {
                    articles.add(article);
                }
            }

            @Override
            public void refused(String from, String where, String reason) {
                throw new IllegalArgumentException(where + ": " + reason);
            }
        };
        new DryRun(new SourceName(Edition.SOURCE), Limits.DEFAULT, Clock.systemUTC(), witness)
                .run(List.of(file.toString()), InputStream.nullInputStream());
        if (articles.isEmpty()) {
            throw new IllegalArgumentException(file + ": no usable article with a text in it");
        }
        return articles;
    }
}
