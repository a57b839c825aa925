package wiredesk.models.packed;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;

/**
 * A set of strings, each known by a 63-bit hash and numbered from 0 in the order of the hashes.
 *
 * <p>Strings themselves are not kept: a string that is not in a set of a million is taken for one that is once in 10^12
 * lookups or more. {@link #of} refuses a set in which two strings share a hash.
 */
final class Fingerprints {
    private static final long SEED = 0x243F6A8885A308D3L;
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final int HASH_BITS = 63;
    private static final int NUMBER_BITS = 21;
    private static final int NUMBER_MASK = (1 << NUMBER_BITS) - 1;
    private static final long LOW_HASH = (1L << HASH_BITS - NUMBER_BITS) - 1;
    private static final long FREE = -1;

    /**
     * An open hash table, so that a lookup touches one place in memory. The first bits of a hash say where its entry
     * belongs; the entry holds the other bits and the string's number.
     */
    private final long[] table;

    private final int size;
    private final int shift;

    private Fingerprints(long[] table, int size) {
        this.table = table;
        this.size = size;
        shift = HASH_BITS - Integer.numberOfTrailingZeros(table.length);
    }

    static Fingerprints of(Collection<String> strings) {
        return of(strings.stream().mapToLong(Fingerprints::hash).toArray());
    }

    static Fingerprints of(long[] hashes) {
        if (hashes.length > NUMBER_MASK) {
            throw new IllegalStateException("more strings than a table can number: " + hashes.length);
        }
        Arrays.sort(hashes);
        long[] table = new long[Integer.highestOneBit(hashes.length + hashes.length / 2) << 1];
        Arrays.fill(table, FREE);
        Fingerprints set = new Fingerprints(table, hashes.length);
        for (int number = 0; number < hashes.length; number++) {
            if (set.find(hashes[number]) >= 0) {
                throw new IllegalStateException("two strings share a fingerprint: choose another seed");
            }
            set.add(hashes[number], number);
        }
        return set;
    }

    private void add(long hash, int number) {
        int at = (int) (hash >>> shift);
        while (table[at] != FREE) {
            at = at + 1 & table.length - 1;
        }
        table[at] = (hash & LOW_HASH) << NUMBER_BITS | number;
    }

    static Fingerprints read(PackReader in) throws IOException {
        return new Fingerprints(in.longs(), in.number());
    }

    void write(PackWriter out) throws IOException {
        out.longs(table);
        out.number(size);
    }

    int size() {
        return size;
    }

    /** The number of a string, or -1. */
    int find(String string) {
        return find(hash(string));
    }

    int find(long hash) {
        long low = hash & LOW_HASH;
        int at = (int) (hash >>> shift);
        for (long entry = table[at]; entry != FREE; entry = table[at]) {
            if (entry >>> NUMBER_BITS == low) {
                return (int) entry & NUMBER_MASK;
            }
            at = at + 1 & table.length - 1;
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

    /**
     * Hashes to be looked up one right after the other. Strings are made and hashed first, so that lookups follow each other
     * closely and the processor can wait for many places in memory at once.
     */
    static final class Hashes {
        private long[] hashes = new long[96];
        private int size;

        void add(int kind, String string) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
            }
            hashes[size++] = hash(kind, string);
        }

        int size() {
            return size;
        }

        long get(int at) {
            return hashes[at];
        }
    }
}
