package wiredesk.desk.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import wiredesk.desk.show.RecordJson;
import wiredesk.ingest.oneshot.DryRun;
import wiredesk.runtime.ExitCode;
import wiredesk.schemas.RawArticle;

/** Prints what a run would publish: as JSON a line each, every field and the file; else what a person wants to know. */
final class DryRunReport implements DryRun.Witness {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;
    private long articles;
    private long refused;

    /** @param err where people are told what would be refused; in JSON that is a line among the others */
    DryRunReport(PrintWriter out, PrintWriter err, boolean json) {
        this.out = out;
        this.err = err;
        this.json = json;
    }

    @Override
    public void article(String file, RawArticle article) {
        articles++;
        if (json) {
            ObjectNode line = (ObjectNode) RecordJson.of(article);
            out.println(RecordJson.line(line.put("file", file)));
        } else {
            String headline = article.getHeadline() == null ? "" : " · " + article.getHeadline();
            out.println(article.getId() + headline + " (" + article.getFormat() + ", "
                    + article.getPubStatus().name().toLowerCase(java.util.Locale.ROOT) + ")");
        }
    }

    @Override
    public void refused(String file, String where, String reason) {
        refused++;
        if (json) {
            String error = where.equals(file) ? reason : where + ": " + reason;
            out.println(RecordJson.line(RecordJson.object().put("file", file).put("error", error)));
        } else {
            err.println(where + ": " + reason);
        }
    }

    /** Closes the report. */
    ExitCode finish() {
        if (!json) {
            out.printf("%d would be published, %d refused%n", articles, refused);
        }
        out.flush();
        err.flush();
        return refused == 0 ? ExitCode.OK : ExitCode.FAILED;
    }
}
