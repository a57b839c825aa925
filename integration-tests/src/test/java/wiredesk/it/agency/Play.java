package wiredesk.it.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import wiredesk.it.story.StoryGenerator;

/** The agency's day, one act after the other. The same seed makes the same day. */
final class Play {

    private static final int NEW = 50;
    private static final int CORRECTED = 75;
    private static final int AGAIN = 92;

    private final List<? extends Wire> wires;
    private final StoryGenerator stories;
    private final RandomGenerator random;
    /** The stories of each wire that have not been killed, in their latest version. */
    private final Map<Wire, List<Edition>> out = new HashMap<>();

    private int written;

    Play(List<? extends Wire> wires, long seed, RandomGenerator random) {
        this.wires = wires;
        this.stories = new StoryGenerator(seed);
        this.random = random;
    }

    void act() {
        Wire wire = wires.get(random.nextInt(wires.size()));
        List<Edition> known = out.computeIfAbsent(wire, none -> new ArrayList<>());
        int choice = random.nextInt(100);
        if (known.isEmpty() || choice < NEW) {
            Edition edition = Edition.first(stories.story(written++));
            known.add(edition);
            wire.send(edition);
            return;
        }
        int place = random.nextInt(known.size());
        Edition edition = known.get(place);
        if (choice < CORRECTED) {
            known.set(place, edition.corrected());
            wire.send(known.get(place));
        } else if (choice < AGAIN || !wire.canKill(edition)) {
            wire.again(edition);
        } else {
            known.remove(place);
            wire.send(edition.kill());
        }
    }
}
