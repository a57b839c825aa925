package wiredesk.models.packed;

import java.io.IOException;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A map from words to a few different collections of strings, such as the word's clusters. It answers
 * {@link #get(Object)} and {@link #size()} alone: there are no words to list.
 *
 * @param <V> {@code List<String>} or {@code Set<String>}, unmodifiable, in the order of the original
 */
public final class Lexicon<V extends Collection<String>> extends AbstractMap<String, V> {
    private final Fingerprints words;
    /** By word: which of {@link #values} it has. */
    private final short[] valueOf;

    private final List<V> values;

    private Lexicon(Fingerprints words, short[] valueOf, List<V> values) {
        this.words = words;
        this.valueOf = valueOf;
        this.values = values;
    }

    /** Packs a map. */
    public static <V extends Collection<String>> Lexicon<V> of(Map<String, V> original) {
        Fingerprints words = Fingerprints.of(original.keySet());
        short[] valueOf = new short[words.size()];
        List<V> values = new ArrayList<>();
        Map<List<String>, Integer> known = new HashMap<>();
        original.forEach((word, value) -> {
            int number = known.computeIfAbsent(List.copyOf(value), fresh -> {
                values.add(value);
                return values.size() - 1;
            });
            valueOf[words.find(word)] = unsigned(number);
        });
        return new Lexicon<>(words, valueOf, values);
    }

    /** Reads a lexicon of lists. */
    public static Lexicon<List<String>> readLists(PackReader in) throws IOException {
        return read(in, List::of);
    }

    /** Reads a lexicon of sets. */
    public static Lexicon<Set<String>> readSets(PackReader in) throws IOException {
        return read(in, Lexicon::set);
    }

    private static <V extends Collection<String>> Lexicon<V> read(PackReader in, Function<String[], V> make)
            throws IOException {
        return new Lexicon<>(Fingerprints.read(in), in.shorts(), readValues(in, make));
    }

    /** Writes the lexicon. */
    public void write(PackWriter out) throws IOException {
        words.write(out);
        out.shorts(valueOf);
        writeValues(out, values);
    }

    static void writeValues(PackWriter out, List<? extends Collection<String>> values) throws IOException {
        out.number(values.size());
        for (Collection<String> value : values) {
            out.texts(value);
        }
    }

    static <V> List<V> readValues(PackReader in, Function<String[], V> make) throws IOException {
        int count = in.number();
        List<V> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String[] value = in.texts();
            for (int j = 0; j < value.length; j++) {
                value[j] = value[j].intern();
            }
            values.add(make.apply(value));
        }
        return values;
    }

    static Set<String> set(String[] strings) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(strings)));
    }

    static short unsigned(int number) {
        if (number > Character.MAX_VALUE) {
            throw new IllegalStateException("more different values than a short can number: " + number);
        }
        return (short) number;
    }

    @Override
    public V get(Object word) {
        int number = words.find((String) word);
        return number < 0 ? null : values.get(Short.toUnsignedInt(valueOf[number]));
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        throw new UnsupportedOperationException("a packed lexicon does not list its words");
    }
}
