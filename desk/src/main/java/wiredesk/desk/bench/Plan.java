package wiredesk.desk.bench;

/**
 * What a bench does.
 *
 * @param load of each round
 * @param rounds that are counted, 1 or more
 * @param warmUp articles of a round before them, which is not counted; 0 for none
 * @param baselines whether the same load goes through the extractor alone and through Kafka alone, too
 * @param kill whether what was published is taken back at the end
 */
public record Plan(Load load, int rounds, int warmUp, boolean baselines, boolean kill) {

    public Plan {
        if (rounds < 1) {
            throw new IllegalArgumentException("the number of rounds is " + rounds + ", expected 1 or more");
        }
        if (warmUp < 0) {
            throw new IllegalArgumentException("the articles to warm up are " + warmUp + ", expected 0 or more");
        }
    }

    /** Articles to go through something, for a progress bar; negative where only time ends the rounds. */
    public long steps() {
        if (load.isOpen()) {
            return -1;
        }
        long each = load.most() * (long) rounds + warmUp;
        return baselines ? 3 * each : each;
    }
}
