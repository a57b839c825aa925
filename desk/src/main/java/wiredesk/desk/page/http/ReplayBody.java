package wiredesk.desk.page.http;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wiredesk.desk.page.steer.ReplayControl;
import wiredesk.schemas.OffsetRange;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.ReplaySelection;

/** What a replay is to be, as JSON: the options of {@code wiredesk replay run}, by the same names. */
final class ReplayBody {

    private static final Pattern OFFSETS = Pattern.compile("(\\d{1,6}):(\\d{1,18})-(\\d{1,18})");
    private static final Set<String> FIELDS = Set.of(
            "all",
            "since",
            "until",
            "publishedSince",
            "publishedUntil",
            "sources",
            "articles",
            "subjects",
            "statuses",
            "extractorBefore",
            "deadLetters",
            "offsets",
            "rate",
            "shadow");

    private ReplayBody() {}

    static ReplayControl.Wanted read(Context request, Instant now) {
        Body body = Body.read(request, FIELDS);
        ReplaySelection selection = ReplaySelection.newBuilder()
                .setReceivedSince(body.time("since", now).orElse(null))
                .setReceivedUntil(body.time("until", now).orElse(null))
                .setPublishedSince(body.time("publishedSince", now).orElse(null))
                .setPublishedUntil(body.time("publishedUntil", now).orElse(null))
                .setSources(body.texts("sources"))
                .setArticles(body.texts("articles"))
                .setSubjects(body.texts("subjects"))
                .setStatuses(statuses(body.texts("statuses")))
                .setExtractor(body.text("extractorBefore").orElse(null))
                .setDeadLetters(body.flag("deadLetters"))
                .build();
        Optional<OffsetRange> offsets = body.text("offsets").map(ReplayBody::range);
        boolean nothing = offsets.isEmpty()
                && selection.equals(ReplaySelection.newBuilder().build());
        if (nothing != body.flag("all")) {
            throw Body.invalid("all", nothing ? "is needed where nothing is selected" : "goes with no other selection");
        }
        return new ReplayControl.Wanted(selection, offsets, body.flag("shadow"), body.positive("rate"));
    }

    private static List<PubStatus> statuses(List<String> names) {
        return names.stream().map(ReplayBody::status).toList();
    }

    private static PubStatus status(String name) {
        try {
            return PubStatus.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Body.invalid("statuses", "holds '" + name + "', expected some of " + List.of(PubStatus.values()));
        }
    }

    private static OffsetRange range(String written) {
        Matcher matcher = OFFSETS.matcher(written);
        if (!matcher.matches()) {
            throw Body.invalid(
                    "offsets", "is '" + written + "', expected a partition and two offsets like 3:1000-1999");
        }
        return new OffsetRange(
                Integer.parseInt(matcher.group(1)),
                Long.parseLong(matcher.group(2)),
                Long.parseLong(matcher.group(3)) + 1);
    }
}
