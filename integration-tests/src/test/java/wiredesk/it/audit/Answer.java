package wiredesk.it.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import wiredesk.it.service.ServiceProcess;

/**
 * What {@code wiredesk audit --json} answers.
 *
 * @param total how many deliveries, by what became of them
 * @param breaches kind, article and endings of each record that breaks the equation, in words
 */
public record Answer(JsonNode total, List<String> breaches) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static Answer of(ServiceProcess audit) throws JsonProcessingException {
        String line = audit.output()
                .lines()
                .filter(each -> each.startsWith("{\"since\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError(audit.output()));
        JsonNode answer = JSON.readTree(line);
        List<String> breaches = new ArrayList<>();
        answer.get("breaches")
                .forEach(breach -> breaches.add(breach.get("kind").asText() + " "
                        + breach.get("articleId").asText() + " " + breach.get("endings")));
        return new Answer(answer.get("total"), breaches);
    }

    public long count(String what) {
        return total.get(what).asLong();
    }
}
