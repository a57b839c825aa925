package wiredesk.desk.page.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import wiredesk.desk.page.shown.FullEntity;
import wiredesk.desk.page.shown.FullQuote;
import wiredesk.desk.page.shown.FullQuote.SpeakerAt;
import wiredesk.desk.page.shown.Stretch;

/**
 * How the words at a quote lead to its speaker's name: the words themselves, the mention of the same entity before them, the
 * fullest name. he → Mr Choe → Choe Son Hui.
 */
final class Chain {

    private final CodePoints text;
    private final Map<String, FullEntity> entities;

    Chain(String body, List<FullEntity> entities) {
        this.text = new CodePoints(body);
        this.entities =
                entities.stream().collect(Collectors.toMap(FullEntity::key, Function.identity(), (one, same) -> one));
    }

    FullQuote added(FullQuote quote) {
        return quote.speaker() == null ? quote : quote.with(of(quote, quote.speaker()));
    }

    private List<String> of(FullQuote quote, SpeakerAt speaker) {
        int at = speaker.mention() == null ? quote.start() : speaker.mention().start();
        List<String> chain = new ArrayList<>();
        Optional.ofNullable(speaker.mention()).map(text::cut).ifPresent(said -> add(chain, said));
        Optional.ofNullable(speaker.key())
                .map(entities::get)
                .flatMap(entity -> before(entity, at))
                .map(text::cut)
                .filter(earlier ->
                        speaker.mention() == null || !speaker.resolution().equals("NAMED"))
                .ifPresent(earlier -> add(chain, earlier));
        Optional.ofNullable(speaker.name()).ifPresent(name -> add(chain, name));
        return chain;
    }

    /** The same words again are no step. */
    private static void add(List<String> chain, String step) {
        if (chain.isEmpty() || !chain.get(chain.size() - 1).equals(step)) {
            chain.add(step);
        }
    }

    private static Optional<Stretch> before(FullEntity entity, int place) {
        return entity.mentions().stream()
                .filter(mention -> mention.end() <= place)
                .max(Comparator.comparingInt(Stretch::end));
    }
}
