package wiredesk.desk.replay.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One alteration, and where it stands. */
record Sample(ArticleDiff article, Alteration<?> alteration) {

    /** What alterations are told apart by, so that each sort of them gets its turn. */
    private record Group(String one, Alteration.Kind kind, Aspect first) {

        private static final Comparator<Group> ORDER = Comparator.comparing(Group::one)
                .reversed() // quotes are what most look for
                .thenComparing(Group::kind, Comparator.reverseOrder())
                .thenComparing(Group::first);

        static Group of(Alteration<?> each) {
            return new Group(
                    each.finding().one(),
                    each.kind(),
                    each.aspects().stream().sorted().findFirst().orElse(Aspect.OTHER));
        }
    }

    /**
     * Some of each sort, those of one sort together.
     *
     * @param most how many at most; sorts that have few leave their places to the others
     */
    static List<Sample> of(Stream<ArticleDiff> articles, int most) {
        Map<Group, List<Sample>> groups = new TreeMap<>(Group.ORDER);
        articles.forEach(article -> article.alterations().forEach(each -> {
            List<Sample> group = groups.computeIfAbsent(Group.of(each), sort -> new ArrayList<>());
            if (group.size() < most) {
                group.add(new Sample(article, each));
            }
        }));
        List<Sample> samples = new ArrayList<>();
        int left = most;
        int waiting = groups.size();
        for (List<Sample> group : bySize(groups)) {
            int share = Math.min(group.size(), (left + waiting - 1) / waiting);
            group.subList(share, group.size()).clear();
            left -= share;
            waiting--;
        }
        groups.values().forEach(samples::addAll);
        return samples;
    }

    private static List<List<Sample>> bySize(Map<Group, List<Sample>> groups) {
        return groups.values().stream()
                .sorted(Comparator.comparingInt(List::size))
                .toList();
    }

    /** The sentence as it is out, the altered stretch marked; empty if there is none of it. */
    List<Excerpt> before() {
        return excerpts(alteration, true);
    }

    List<Excerpt> after() {
        return excerpts(alteration, false);
    }

    private <T> List<Excerpt> excerpts(Alteration<T> each, boolean before) {
        return (before ? each.before() : each.after())
                        .map(record -> Excerpt.of(
                                before ? article.textBefore() : article.textAfter(),
                                each.finding().places(record)))
                        .stream()
                        .toList();
    }
}
