package wiredesk.ingest.source;

import java.util.List;

/**
 * What became of one input.
 *
 * @param published articles that Kafka has acknowledged
 * @param buried pieces that are dead letters now
 * @param kept pieces that not even the dead-letter topic takes, because they are too large: only the source has them
 */
public record Receipt(long published, List<Trouble> buried, List<Trouble> kept) {

    public Receipt {
        buried = List.copyOf(buried);
        kept = List.copyOf(kept);
    }

    /**
     * A piece that did not become an article.
     *
     * @param where path, line or entry
     * @param reason in words
     */
    public record Trouble(String where, String reason) {}

    public boolean clean() {
        return buried.isEmpty() && kept.isEmpty();
    }
}
