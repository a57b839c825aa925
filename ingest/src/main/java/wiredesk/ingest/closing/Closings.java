package wiredesk.ingest.closing;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wiredesk.schemas.RawArticle;

/**
 * Learns the closing paragraphs that one source repeats under its stories, and takes them off. What closes {@value #ENOUGH}
 * other stories, and half of all, is no part of this one: background that is told again and again closes fewer. Of older
 * stories less is remembered, so that a new closing is learnt in time. Thread-safe.
 *
 * <p>To be used after the article is identified: its content hash is over the text as delivered, and does not change when a
 * closing is learnt.
 */
public final class Closings {

    /** Other stories that a paragraph must have closed. */
    static final int ENOUGH = 5;
    /** Paragraphs at the end of a story that may be closings. */
    static final int LAST = 3;
    /** Closings remembered; of more, the rarest are forgotten. */
    static final int MOST = 500;

    private static final int MOST_COUNTED = 20_000;
    /** After so many stories all numbers are halved. */
    private static final int WINDOW = 200;
    /** Under which the number of stories stands among the digests. */
    private static final String ALL = "stories";

    private final Map<String, Integer> stories = new LinkedHashMap<>();
    private int all;
    /** Which closing of which story is counted, so that it is not counted again with the story's next delivery. */
    private final Set<String> counted = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_COUNTED;
        }
    });

    /** @param known what was learnt before: the number of stories by the digest of the paragraph that closed them */
    public Closings(Map<String, Integer> known) {
        known.forEach((digest, number) -> {
            if (digest.equals(ALL)) {
                all = number;
            } else {
                stories.put(digest, number);
                forgetRarest();
            }
        });
    }

    /** What is learnt, to be remembered; at most {@value #MOST} entries, and one for the number of stories. */
    public synchronized Map<String, Integer> learnt() {
        Map<String, Integer> learnt = new HashMap<>(stories);
        if (all > 0) {
            learnt.put(ALL, all);
        }
        return Map.copyOf(learnt);
    }

    /**
     * Learns from the article and takes off it what is known to close others.
     *
     * @return the article itself, or one without its closings; they are in {@code removed} with the reason {@code repeated}
     */
    public synchronized RawArticle strip(RawArticle article) {
        List<String> paragraphs = Cut.paragraphs(article.getBody());
        Set<Integer> gone = new HashSet<>();
        Set<String> own = new HashSet<>();
        String opening = paragraphs.isEmpty() ? "" : digest(article.getHeadline() + paragraphs.get(0));
        if (paragraphs.size() > 1 && isNew("", article, opening)) {
            countStory();
        }
        for (int i = Math.max(1, paragraphs.size() - LAST); i < paragraphs.size(); i++) {
            String digest = digest(paragraphs.get(i));
            if (own.add(digest) && isNew(digest, article, opening)) {
                stories.merge(digest, 1, Integer::sum);
                forgetRarest();
            }
            int closed = stories.getOrDefault(digest, 0);
            if (closed > ENOUGH && 2 * closed >= all) {
                gone.add(i);
            }
        }
        if (gone.isEmpty()) {
            return article;
        }
        RawArticle.Builder without = RawArticle.newBuilder(article);
        Cut.out(without, gone, "repeated");
        return without.build();
    }

    private void countStory() {
        all++;
        if (all > WINDOW) {
            all /= 2;
            stories.replaceAll((digest, number) -> number / 2);
            stories.values().removeIf(number -> number == 0);
        }
    }

    /** A story is known by its id, and by how it begins: there are feeds that give it a new id every time. */
    private boolean isNew(String closing, RawArticle article, String opening) {
        boolean byId = counted.add(closing + " " + article.getId());
        boolean byOpening = counted.add(closing + " " + opening);
        return byId && byOpening;
    }

    /** Of the rare the oldest; never what came last, or nothing new would be learnt. */
    private void forgetRarest() {
        if (stories.size() > MOST) {
            String rarest = null;
            int left = stories.size() - 1;
            for (String digest : stories.keySet()) {
                if (left-- > 0 && (rarest == null || stories.get(digest) < stories.get(rarest))) {
                    rarest = digest;
                }
            }
            stories.remove(rarest);
        }
    }

    /** Of letters and digits only: white space and punctuation change on their way. */
    private static String digest(String paragraph) {
        String words = paragraph
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Hashing.sha256()
                .hashString(words, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 16);
    }
}
