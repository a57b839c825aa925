package wiredesk.enrich.entities;

import java.util.List;
import wiredesk.enrich.text.Document;
import wiredesk.models.EnglishModel;
import wiredesk.models.LanguageModel;

/** What tests of entities share: one model for all of them, and short ways to what was found. */
final class News {
    private static final LanguageModel MODEL = EnglishModel.load();

    private News() {}

    static Entities read(String text) {
        return Entities.of(Document.read(text, MODEL));
    }

    static Entity entity(String name, Entities entities) {
        return entities.resolve(name).orElseThrow();
    }

    /** The mentions of the entity that a name stands for, as they stand in the text. */
    static List<String> mentionsOf(String name, Entities entities) {
        return entity(name, entities).mentions().stream()
                .map(mention -> surface(mention, entities))
                .toList();
    }

    /** Every entity as "TYPE name". */
    static List<String> all(Entities entities) {
        return entities.all().stream()
                .map(entity -> entity.type() + " " + entity.name())
                .toList();
    }

    static String surface(Mention mention, Entities entities) {
        return entities.document().text().substring(mention.start(), mention.end());
    }
}
