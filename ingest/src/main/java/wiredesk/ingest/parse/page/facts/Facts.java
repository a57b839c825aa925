package wiredesk.ingest.parse.page.facts;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wiredesk.ingest.text.HtmlText;
import wiredesk.ingest.text.Paragraphs;

/** Facts as they are written, one line each, the most trusted first; no value twice. */
public final class Facts {

    /** Nobody needs more keywords, and a hostile page has millions. */
    private static final int MOST_VALUES = 200;
    /** Longer than any name, headline or notice; texts excepted. */
    private static final int LONGEST_VALUE = 2_000;

    private final Map<Fact, Set<String>> values = new EnumMap<>(Fact.class);

    Facts() {}

    /** Takes a value that is not empty; entities that survived one unescaping too few are read. */
    void add(Fact fact, String value) {
        Set<String> known = values.computeIfAbsent(fact, any -> new LinkedHashSet<>());
        String clean = fact == Fact.TEXT ? value.strip() : line(value);
        boolean fits = fact == Fact.TEXT || clean.length() <= LONGEST_VALUE;
        if (!clean.isEmpty() && fits && known.size() < MOST_VALUES) {
            known.add(clean);
        }
    }

    /** Puts what another source says behind what is known here; authors only where none are: names are spelt in two ways. */
    void addAll(Facts other) {
        boolean authors = hasNames();
        other.values.forEach((fact, more) -> {
            if (fact != Fact.AUTHOR || !authors) {
                more.forEach(value -> add(fact, value));
            }
        });
    }

    private boolean hasNames() {
        return all(Fact.AUTHOR).stream().anyMatch(Facts::isName);
    }

    /** Addresses of profiles are no names. */
    public static boolean isName(String author) {
        return !author.startsWith("http") && !author.startsWith("/") && !author.startsWith("@");
    }

    boolean has(Fact fact) {
        return values.containsKey(fact) && !values.get(fact).isEmpty();
    }

    public Optional<String> first(Fact fact) {
        return all(fact).stream().findFirst();
    }

    public List<String> all(Fact fact) {
        return List.copyOf(values.getOrDefault(fact, Set.of()));
    }

    private static String line(String value) {
        String cut = value.length() > 4 * LONGEST_VALUE ? value.substring(0, 4 * LONGEST_VALUE) : value;
        return cut.indexOf('&') >= 0 ? HtmlText.inline(cut.replace("<", "&lt;")) : Paragraphs.line(cut);
    }
}
