package wiredesk.desk.page.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import wiredesk.desk.deadletters.Fate;
import wiredesk.desk.deadletters.LetterJson;
import wiredesk.desk.page.steer.LetterControl;

/** What becomes of dead letters, for an answer: how many, and of the first of them each. */
final class Clearance {

    private final int most;
    private final List<String> letters = new ArrayList<>();
    private long redriven;
    private long parked;
    private long stay;
    private long all;

    /** @param most that are told of one by one */
    Clearance(int most) {
        this.most = most;
    }

    void add(LetterControl.Ruled ruled) {
        redriven += ruled.fate() instanceof Fate.Back ? 1 : 0;
        parked += ruled.fate() instanceof Fate.Parked ? 1 : 0;
        stay += ruled.fate() instanceof Fate.Stays ? 1 : 0;
        add(() -> LetterJson.fate(ruled.letter(), ruled.fate()));
    }

    void add(Supplier<String> letter) {
        all++;
        if (letters.size() < most) {
            letters.add(letter.get());
        }
    }

    String words() {
        return redriven + " redriven, " + parked + " parked, " + stay + " stay";
    }

    String json(boolean dryRun) {
        return "{\"dryRun\":%b,\"redriven\":%d,\"parked\":%d,\"stay\":%d,%s"
                .formatted(dryRun, redriven, parked, stay, list().substring(1));
    }

    /** {@code more} have been found than are listed. */
    String list() {
        return "{\"letters\":[%s],\"more\":%d}".formatted(String.join(",", letters), all - letters.size());
    }

    static void answer(Context request, String json) {
        request.header("Cache-Control", "no-store")
                .contentType("application/json; charset=utf-8")
                .result(json);
    }
}
