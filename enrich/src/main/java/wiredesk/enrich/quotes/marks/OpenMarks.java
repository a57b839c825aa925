package wiredesk.enrich.quotes.marks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The marks that are open, innermost last. Knows in constant time whether one of a family is among them. */
final class OpenMarks {
    private final List<Open> stack = new ArrayList<>();
    private final Map<Family, Integer> counts = new EnumMap<>(Family.class);
    private int reversed;

    /**
     * An open mark.
     *
     * @param at where it stands
     * @param length how many chars it takes
     * @param tentative where it would close if nothing better comes; -1 if nowhere
     * @param reversed whether it is a closing mark used to open
     */
    record Open(Family family, int at, int length, int tentative, boolean reversed) {}

    void push(Family family, int at, int length) {
        add(new Open(family, at, length, -1, false));
    }

    void pushReversed(Family family, int at) {
        add(new Open(family, at, 1, -1, true));
    }

    boolean holds(Family family) {
        return counts.getOrDefault(family, 0) > 0;
    }

    /** Whether a mark is open that was a closing one by its shape. */
    boolean reversed() {
        return reversed > 0;
    }

    boolean isEmpty() {
        return stack.isEmpty();
    }

    Open pop() {
        Open mark = stack.remove(stack.size() - 1);
        counts.merge(mark.family(), -1, Integer::sum);
        reversed -= mark.reversed() ? 1 : 0;
        return mark;
    }

    /** Remembers the first place where the innermost mark, if of this family, might close. */
    void tentative(Family family, int at) {
        int last = stack.size() - 1;
        Open mark = stack.get(last);
        if (mark.family() == family && mark.tentative() < 0) {
            stack.set(last, new Open(family, mark.at(), mark.length(), at, mark.reversed()));
        }
    }

    /** Where the innermost mark, if of this family, might close; it no longer does. -1 if nowhere. */
    int takeTentative(Family family) {
        int last = stack.size() - 1;
        if (last < 0 || stack.get(last).family() != family) {
            return -1;
        }
        return stack.get(last).tentative();
    }

    private void add(Open mark) {
        stack.add(mark);
        counts.merge(mark.family(), 1, Integer::sum);
        reversed += mark.reversed() ? 1 : 0;
    }
}
