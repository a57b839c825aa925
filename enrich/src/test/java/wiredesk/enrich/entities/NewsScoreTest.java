package wiredesk.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wiredesk.enrich.text.Document;
import wiredesk.models.EnglishModel;
import wiredesk.models.LanguageModel;
import wiredesk.schemas.EntityType;
import wiredesk.schemas.Span;

/** The score on labelled news, where the evaluation data are at hand. */
class NewsScoreTest {
    private static final Path SHARED = Path.of(System.getProperty("wiredesk.shared", "../../shared"));
    private static final Map<EntityType, String> LABELS =
            Map.of(EntityType.PERSON, "PER", EntityType.ORGANISATION, "ORG", EntityType.PLACE, "LOC");

    @Test
    void newsOf2020ScoresAsMeasured() throws IOException {
        Path news = SHARED.resolve("data/entities/reuters2020.dev.jsonl");
        assumeTrue(Files.exists(news), "no evaluation data at " + news.toAbsolutePath());
        LanguageModel model = EnglishModel.load();
        double right = 0;
        int found = 0;
        int wanted = 0;

        for (String line : Files.readAllLines(news)) {
            JsonNode article = new ObjectMapper().readTree(line);
            Set<String> gold = gold(article);
            Set<String> got = got(Entities.of(Document.read(article.get("text").asText(), model)));
            found += got.size();
            wanted += gold.size();
            got.retainAll(gold);
            right += got.size();
        }

        assertThat(200 * right / (found + wanted)).isGreaterThan(88);
    }

    private static Set<String> gold(JsonNode article) {
        Set<String> gold = new HashSet<>();
        for (JsonNode entity : article.get("entities")) {
            if (LABELS.containsValue(entity.get("label").asText())) {
                gold.add(entity.get("start") + "-" + entity.get("end") + " "
                        + entity.get("label").asText());
            }
        }
        return gold;
    }

    private static Set<String> got(Entities entities) {
        Set<String> got = new HashSet<>();
        for (Mention mention : entities.mentions()) {
            String label = LABELS.get(mention.type());
            if (label != null) {
                Span span = entities.document().span(mention.start(), mention.end());
                got.add(span.getStart() + "-" + span.getEnd() + " " + label);
            }
        }
        return got;
    }
}
