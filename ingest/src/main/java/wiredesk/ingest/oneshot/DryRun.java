package wiredesk.ingest.oneshot;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.identity.Identity;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.oneshot.Inputs.Input;
import wiredesk.ingest.oneshot.Opener.Opened;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.schemas.RawArticle;

/** Reads files, folders, addresses and standard input as a run would, shows what it would publish, and publishes nothing. */
public final class DryRun {

    /** Is told of everything, in the order of the input. */
    public interface Witness {

        /** @param file the path or address, or {@code -} */
        void article(String file, RawArticle article);

        /**
         * A whole file, or a piece of one, that a run would refuse.
         *
         * @param where the path or address, or {@code -}; for a piece with its place in it
         */
        void refused(String file, String where, String reason);
    }

    private final SourceName source;
    private final Limits limits;
    private final Clock clock;
    private final Witness witness;
    private final Web web;
    private final Opener opener;

    /** @param source the first part of the articles' ids */
    public DryRun(SourceName source, Limits limits, Clock clock, Witness witness) {
        this(source, limits, Web.NONE, clock, witness);
    }

    /** @param web for addresses among the arguments; closed when the run ends */
    public DryRun(SourceName source, Limits limits, Web web, Clock clock, Witness witness) {
        this.source = source;
        this.limits = limits;
        this.clock = clock;
        this.witness = witness;
        this.web = web;
        this.opener = new Opener(web, clock);
    }

    /** @param paths files, folders, addresses, or {@code -} for standard input */
    public void run(List<String> paths, InputStream stdin) {
        try (web) {
            paths.forEach(path -> read(path, stdin));
        }
    }

    private void read(String path, InputStream stdin) {
        try {
            Inputs.of(path).forEach(input -> read(input, stdin));
        } catch (IOException e) {
            witness.refused(path, path, OneShot.reason(e));
        }
    }

    private void read(Input input, InputStream stdin) {
        String file = input.where();
        try (Opened opened = opener.open(input, stdin);
                Document document = Document.open(opened.origin(), opened.content(), limits)) {
            Formats.ALL.read(document, finding -> show(file, finding));
        } catch (ParseFailure e) {
            witness.refused(file, file, e.getMessage());
        } catch (IOException e) {
            witness.refused(file, file, OneShot.reason(e));
        }
    }

    /**
     * Shows one piece of input.
     *
     * @param file what it came from
     */
    public void show(String file, Finding finding) {
        if (finding instanceof Finding.Broken piece) {
            witness.refused(file, piece.origin().where(), piece.reason().getMessage());
        } else if (finding instanceof Finding.Parsed parsed) {
            try {
                witness.article(file, Identity.complete(parsed, source, clock.instant()));
            } catch (ParseFailure e) {
                witness.refused(file, parsed.origin().where(), e.getMessage());
            }
        }
    }
}
