package wiredesk.models.packed;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.collection.tuple.ObjectIntIntTriple;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Known names, as a tree of words with the name's classes at the nodes that end one. Nodes are numbered breadth first,
 * so that the children of a node stand side by side, sorted by word. Answers {@link #getAll} alone.
 */
public final class Gazetteer extends PrefixTree<String, Set<String>> {
    private static final long serialVersionUID = 1;
    private static final int ROOT = 0;

    private final transient Fingerprints vocabulary;
    /** By node: the number of its word. */
    private final int[] wordOf;
    /** By node: its first child; the first child of the next node ends them. */
    private final int[] firstChild;
    /** By node: 0, or one more than the number of its classes in {@link #classes}. */
    private final short[] classesOf;

    private final transient List<Set<String>> classes;

    private Gazetteer(
            Fingerprints vocabulary, int[] wordOf, int[] firstChild, short[] classesOf, List<Set<String>> classes) {
        this.vocabulary = vocabulary;
        this.wordOf = wordOf;
        this.firstChild = firstChild;
        this.classesOf = classesOf;
        this.classes = classes;
    }

    /** Packs a tree. */
    public static Gazetteer of(PrefixTree<String, Set<String>> original) {
        Set<String> words = new HashSet<>();
        int count = collect(original.getRoot(), words);
        Fingerprints vocabulary = Fingerprints.of(words);
        int[] wordOf = new int[count];
        int[] firstChild = new int[count + 1];
        short[] classesOf = new short[count];
        Map<Set<String>, Integer> classes = new HashMap<>();
        List<Set<String>> classList = new ArrayList<>();
        List<PrefixNode<String, Set<String>>> nodes = new ArrayList<>(count);
        nodes.add(original.getRoot());
        for (int node = 0; node < count; node++) {
            PrefixNode<String, Set<String>> current = nodes.get(node);
            if (current.hasValue()) {
                int number = classes.computeIfAbsent(current.getValue(), fresh -> {
                    classList.add(fresh);
                    return classList.size();
                });
                classesOf[node] = Lexicon.unsigned(number);
            }
            firstChild[node] = nodes.size();
            Map<Integer, PrefixNode<String, Set<String>>> children = new java.util.TreeMap<>();
            current.forEach((word, child) -> children.put(vocabulary.find(word), child));
            children.forEach((word, child) -> {
                wordOf[nodes.size()] = word;
                nodes.add(child);
            });
        }
        firstChild[count] = count;
        return new Gazetteer(vocabulary, wordOf, firstChild, classesOf, classList);
    }

    /** Adds all words below a node; returns how many nodes there are, itself included. */
    private static int collect(PrefixNode<String, Set<String>> node, Set<String> words) {
        int count = 1;
        words.addAll(node.keySet());
        for (PrefixNode<String, Set<String>> child : node.values()) {
            count += collect(child, words);
        }
        return count;
    }

    /** Reads a gazetteer. */
    public static Gazetteer read(PackReader in) throws IOException {
        return new Gazetteer(
                Fingerprints.read(in), in.ints(), in.ints(), in.shorts(), Lexicon.readValues(in, Lexicon::set));
    }

    /** Writes the gazetteer. */
    public void write(PackWriter out) throws IOException {
        vocabulary.write(out);
        out.ints(wordOf);
        out.ints(firstChild);
        out.shorts(classesOf);
        Lexicon.writeValues(out, classes);
    }

    /** The longest known name from each token on. NLP4J asks for overlapping ones: the flags must be false. */
    @Override
    public <A> List<ObjectIntIntTriple<Set<String>>> getAll(
            A[] tokens, int begin, Function<A, String> key, boolean removeSubset, boolean removeOverlap) {
        if (removeSubset || removeOverlap) {
            throw new UnsupportedOperationException("a packed gazetteer gives overlapping names");
        }
        int[] words = new int[tokens.length];
        for (int i = begin; i < tokens.length; i++) {
            words[i] = vocabulary.find(key.apply(tokens[i]));
        }
        List<ObjectIntIntTriple<Set<String>>> found = new ArrayList<>();
        for (int from = begin; from < tokens.length; from++) {
            int ends = -1;
            int last = -1;
            int node = ROOT;
            for (int at = from; at < tokens.length && (node = child(node, words[at])) >= 0; at++) {
                if (classesOf[node] != 0) {
                    ends = node;
                    last = at;
                }
            }
            if (ends >= 0) {
                int number = Short.toUnsignedInt(classesOf[ends]) - 1;
                found.add(new ObjectIntIntTriple<>(classes.get(number), from, last));
            }
        }
        return found;
    }

    private int child(int node, int word) {
        int at = word < 0 ? -1 : Arrays.binarySearch(wordOf, firstChild[node], firstChild[node + 1], word);
        return Math.max(at, -1);
    }
}
