package wiredesk.ingest.parse.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who wrote an entry: Atom has persons with names, RSS an address of mail with the name somewhere about it. */
final class Authors {

    /** {@code me@example.com (Name)} and {@code Name <me@example.com>}. */
    private static final Pattern NAME_IN_BRACKETS =
            Pattern.compile("[^\\s()]{1,200}@[^\\s()]{1,200} ?\\(([^()]{1,500})\\)");

    private static final Pattern NAME_BEFORE =
            Pattern.compile("\"?([^<>\"]{1,500}?)\"? ?[<(][^\\s<>()]{1,200}@[^\\s<>()]{1,200}[>)]");

    private Authors() {}

    /** Whom the entry names, else its source, else the feed where its standard says so (RFC 4287, 4.2.1). */
    static Optional<String> of(FeedElement entry, Channel channel) {
        Optional<String> named = joined(entry.children("author", "atom:author"))
                .or(() -> joined(entry.children("dc:creator", "dc:author", "itunes:author")))
                .or(() -> joined(entry.children("media:credit")
                        .filter(credit -> credit.attribute("role").orElse("").equalsIgnoreCase("author"))));
        if (named.isPresent() || !channel.format().equals("atom")) {
            return named;
        }
        return entry.children("source")
                .flatMap(source -> joined(source.children("author")).stream())
                .findFirst()
                .or(channel::author);
    }

    static Optional<String> joined(Stream<FeedElement> persons) {
        List<String> names =
                persons.flatMap(person -> name(person).stream()).distinct().toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static Optional<String> name(FeedElement person) {
        return person.line("name", "atom:name", "email", "atom:email")
                .or(person::line)
                .map(Authors::withoutAddress);
    }

    private static String withoutAddress(String line) {
        for (Pattern form : List.of(NAME_IN_BRACKETS, NAME_BEFORE)) {
            Matcher matcher = form.matcher(line);
            if (matcher.matches()) {
                return matcher.group(1).strip();
            }
        }
        return line;
    }
}
