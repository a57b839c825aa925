package wiredesk.models.packed;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;

/**
 * A set of strings, each known by a 63-bit hash and numbered from 0 in the order of the hashes.
 *
 * <p>Strings themselves are not kept: a string that is not in a set of a million is taken for one that is once in 10^13
 * lookups. {@link #of} refuses a set in which two strings share a hash.
 */
final class Fingerprints {
    private static final long SEED = 0x243F6A8885A308D3L;
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final int IN_A_BUCKET = 4;

    private final long[] hashes;
    /** By the first bits of a hash: where in {@link #hashes} they begin; one entry more for the end. */
    private final int[] buckets;

    private final int shift;

    private Fingerprints(long[] sorted) {
        hashes = sorted;
        int bits = 1;
        while (1L << bits < sorted.length / IN_A_BUCKET) {
            bits++;
        }
        shift = 63 - bits;
        buckets = new int[(1 << bits) + 1];
        int at = 0;
        for (int bucket = 0; bucket < buckets.length; bucket++) {
            while (at < sorted.length && sorted[at] >>> shift < bucket) {
                at++;
            }
            buckets[bucket] = at;
        }
    }

    static Fingerprints of(Collection<String> strings) {
        return of(strings.stream().mapToLong(Fingerprints::hash).toArray());
    }

    static Fingerprints of(long[] hashes) {
        Arrays.sort(hashes);
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i] == hashes[i - 1]) {
                throw new IllegalStateException("two strings share a fingerprint: choose another seed");
            }
        }
        return new Fingerprints(hashes);
    }

    static Fingerprints read(PackReader in) throws IOException {
        return new Fingerprints(in.longs());
    }

    void write(PackWriter out) throws IOException {
        out.longs(hashes);
    }

    int size() {
        return hashes.length;
    }

    /** The number of a string, or -1. */
    int find(String string) {
        return find(hash(string));
    }

    int find(long hash) {
        int bucket = (int) (hash >>> shift);
        for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
            if (hashes[i] == hash) {
                return i;
            }
        }
        return -1;
    }

    static long hash(String string) {
        return hash(0, string);
    }

    /** The hash of a string of some kind: equal strings of different kinds differ. */
    static long hash(int kind, String string) {
        long hash = SEED + kind * STEP;
        for (int i = 0; i < string.length(); i++) {
            hash = (hash ^ string.charAt(i)) * STEP;
            hash ^= hash >>> 32;
        }
        hash = (hash ^ string.length()) * STEP;
        return (hash ^ hash >>> 29) >>> 1;
    }
}
