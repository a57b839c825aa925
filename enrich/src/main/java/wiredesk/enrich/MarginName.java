package wiredesk.enrich;

import java.util.ArrayList;
import java.util.List;
import wiredesk.enrich.clean.Margin;
import wiredesk.enrich.entities.Entities;
import wiredesk.enrich.entities.Mention;
import wiredesk.enrich.text.Document;
import wiredesk.models.LanguageModel;
import wiredesk.schemas.EntityType;

/**
 * A name in the dateline or byline. It is no entity of the story, and stands in no record; who labels a text as it was given
 * wants it all the same.
 *
 * @param margin where it stands
 * @param name its fullest form there
 * @param start first {@code char} in the delivered text
 * @param end the {@code char} after the last one
 */
public record MarginName(Margin.Kind margin, EntityType type, String name, int start, int end) {
    /** How much of the story behind a dateline is read along: a name is known by what it stands in. */
    private static final int CONTEXT = 200;

    static List<MarginName> in(String text, List<Margin> margins, LanguageModel model) {
        List<MarginName> names = new ArrayList<>();
        for (Margin margin : margins) {
            String context = text.substring(margin.start(), Math.min(text.length(), margin.end() + CONTEXT));
            Entities entities = Entities.of(Document.read(context, model));
            for (Mention mention : entities.mentions()) {
                if (margin.start() + mention.end() <= margin.end()) {
                    names.add(new MarginName(
                            margin.kind(),
                            mention.type(),
                            entities.of(mention).name(),
                            margin.start() + mention.start(),
                            margin.start() + mention.end()));
                }
            }
        }
        return names;
    }
}
