package wiredesk.desk.command;

import java.io.PrintWriter;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wiredesk.desk.replay.ReplayPlan;
import wiredesk.desk.replay.ReplayText;
import wiredesk.desk.replay.Replaying;
import wiredesk.desk.show.RecordJson;

/** {@code wiredesk replay plan}. */
@Command(
        name = "plan",
        description = {
            "Say how many articles and bytes a replay would copy, and how long at its rate. Nothing else happens."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk replay plan --since 7d --source coast-wire --rate 50",
            "  wiredesk replay plan --extractor-before 4 --json | jq .articles",
            "",
            ReplayAction.EXIT_CODES
        })
final class ReplayPlanCommand extends ReplayAction {

    @Mixin
    private ReplayOptions options;

    @Override
    void check() {
        options.check();
    }

    @Override
    void run(Replaying replaying, PrintWriter out) {
        ReplayPlan plan = replaying.plan(
                replaying.draft(options.selection(), options.offsets(), false, options.rate()), progress("plan"));
        if (isJson()) {
            out.println(RecordJson.line(RecordJson.object()
                    .put("records", plan.records())
                    .put("articles", plan.articles())
                    .put("bytes", plan.bytes())
                    .put("seconds", plan.time().map(Duration::toSeconds).orElse(null))));
        } else {
            out.print(ReplayText.plan(plan));
        }
    }
}
