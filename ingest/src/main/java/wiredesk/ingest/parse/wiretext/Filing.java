package wiredesk.ingest.parse.wiretext;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/**
 * One filing of a story among others: which story, which version, when, and what became of it.
 *
 * @param time as the trailer says
 * @param day of the story where the trailer says nothing
 */
record Filing(Cues cues, Optional<Instant> time, LocalDate day) {

    /**
     * Adds identity, version, times, status and signal.
     *
     * @param name of the story on its day
     * @throws ParseFailure if there is neither headline nor text and it is no kill
     */
    void complete(RawArticle.Builder article, String name) throws ParseFailure {
        LocalDate on = time.map(at -> at.atOffset(ZoneOffset.UTC).toLocalDate()).orElse(day);
        // a later take is no version of the first: it would replace it
        String take = cues.take().map(number -> ":take-" + number).orElse("");
        article.setGuid(name + ":" + on + take);
        article.setPubStatus(cues.status());
        cues.version().ifPresent(article::setVersion);
        cues.signal().ifPresent(article::setSignal);
        time.ifPresent(at -> {
            article.setVersionCreated(at);
            if (cues.signal().isPresent()) {
                article.setUpdated(at);
            } else {
                article.setPublished(at);
            }
        });
        boolean empty = article.getBody().isEmpty() && article.getHeadline() == null;
        if (empty && article.getPubStatus() != PubStatus.CANCELED) {
            throw new ParseFailure("neither a headline nor text between STX and ETX");
        }
    }
}
