package wiredesk.models.packed;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.List;
import wiredesk.models.packed.Fingerprints.Hashes;

/**
 * Numbers of features by type and value, from 1 on; 0 is the bias. Numbers follow the fingerprints, so they are others
 * than in the original: {@link #originals} tells which.
 */
final class Features extends FeatureMap {
    private static final long serialVersionUID = 1;

    private final transient Fingerprints fingerprints;

    private Features(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
        setSize(fingerprints.size() + 1);
    }

    static Features of(FeatureMap original) {
        List<Object2IntMap<String>> byType = original.getIndexMaps();
        long[] hashes = new long[byType.stream().mapToInt(Object2IntMap::size).sum()];
        int at = 0;
        for (int type = 0; type < byType.size(); type++) {
            for (String value : byType.get(type).keySet()) {
                hashes[at++] = Fingerprints.hash(type, value);
            }
        }
        return new Features(Fingerprints.of(hashes));
    }

    static Features read(PackReader in) throws IOException {
        return new Features(Fingerprints.read(in));
    }

    void write(PackWriter out) throws IOException {
        fingerprints.write(out);
    }

    /** By feature number: the number that the feature has in the original. */
    int[] originals(FeatureMap original) {
        int[] numbers = new int[size()];
        List<Object2IntMap<String>> byType = original.getIndexMaps();
        for (int i = 0; i < byType.size(); i++) {
            int type = i;
            byType.get(i).forEach((value, number) -> numbers[index(type, value)] = number);
        }
        return numbers;
    }

    /** The number of a feature, or 0. */
    @Override
    public int index(int type, String value) {
        return fingerprints.find(Fingerprints.hash(type, value)) + 1;
    }

    /** The numbers of those features that are known, in their order. */
    FeatureNumbers numbers(Hashes features) {
        int[] numbers = new int[features.size()];
        int known = 0;
        for (int i = 0; i < numbers.length; i++) {
            int number = fingerprints.find(features.get(i)) + 1;
            numbers[known] = number;
            known += number > 0 ? 1 : 0;
        }
        return new FeatureNumbers(numbers, known);
    }
}
