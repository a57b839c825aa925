package wiredesk.desk.page.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import wiredesk.desk.page.index.Fields;
import wiredesk.desk.page.index.Kind;
import wiredesk.desk.page.index.NewsIndex;
import wiredesk.desk.page.index.Parts;
import wiredesk.desk.page.shown.State;
import wiredesk.runtime.http.Problem;

/** Articles that are killed: what they said is not shown by any way, though the topics still have it for a while. */
final class Killed {

    private final NewsIndex index;

    Killed(NewsIndex index) {
        this.index = index;
    }

    /** @throws Problem.Refused 410 if it is */
    void refuse(String article) {
        boolean killed = index.ask(searcher -> new Parts(searcher)
                .one(Kind.STORY, article)
                .map(story -> story.document().get(Fields.STATE))
                .filter(State.KILLED.label()::equals)
                .isPresent());
        if (killed) {
            throw Problem.of(410, "Gone", "the article " + article + " is killed; its text is not shown")
                    .refused();
        }
    }

    /** The same for the article that a record is of or belongs to. */
    void refuse(JsonNode value) {
        Stream.of("/article/id", "/articleId", "/id")
                .map(value::at)
                .filter(JsonNode::isTextual)
                .findFirst()
                .map(JsonNode::textValue)
                .ifPresent(this::refuse);
    }
}
