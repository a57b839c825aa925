package wiredesk.desk.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;

/** A day of invented news, in the order in which it comes in. */
final class SampleWire {

    /** How a piece of the wire reaches Wiredesk. */
    enum Road {
        /** Taken in as {@code wiredesk ingest} does. */
        FILE,
        /** Pushed over HTTP. */
        PUSH,
        /** Polled by ingest from a feed's address. */
        FEED
    }

    /** One file of the wire. */
    record Item(String name, Road road) {

        byte[] bytes() throws IOException {
            try (InputStream in = SampleWire.class.getResourceAsStream("sample-wire/" + name)) {
                return in.readAllBytes();
            }
        }

        Path unpackTo(Path folder) throws IOException {
            return Files.write(folder.resolve(name), bytes());
        }
    }

    /** Among them a correction, a kill, a duplicate and a broken file. */
    static final List<Item> ITEMS = List.of(
            new Item("01-ferry-terminal.txt", Road.FILE),
            new Item("02-orbital-lab.txt", Road.FILE),
            new Item("03-lantern-market.txt", Road.FILE),
            new Item("04-drifting-buoy.txt", Road.FILE),
            new Item("05-morning.jsonl", Road.FILE),
            new Item("06-library-roof.json", Road.PUSH),
            new Item("07-minister-flight.json", Road.PUSH),
            new Item("08-city-budget.json", Road.PUSH),
            new Item("09-library-roof-correction.json", Road.PUSH),
            new Item("10-minister-flight-kill.json", Road.PUSH),
            new Item("11-city-budget-again.json", Road.PUSH),
            new Item("12-broken.json", Road.FILE),
            new Item("13-regional.atom", Road.FEED),
            new Item("14-world.rss", Road.FEED),
            new Item("15-evening.jsonl", Road.FILE));

    private SampleWire() {}

    static List<Item> by(Road road) {
        return ITEMS.stream().filter(item -> item.road() == road).toList();
    }

    /** How many inputs the whole wire holds: every one must end in one outcome. A file that cannot be read is one. */
    static int inputs() throws IOException {
        AtomicInteger inputs = new AtomicInteger();
        for (Item item : ITEMS) {
            Origin origin = Origin.of(item.name(), Instant.EPOCH);
            try (Document document =
                    Document.open(origin, new java.io.ByteArrayInputStream(item.bytes()), Limits.DEFAULT)) {
                Formats.ALL.read(document, finding -> inputs.incrementAndGet());
            } catch (ParseFailure broken) {
                inputs.incrementAndGet();
            }
        }
        return inputs.get();
    }
}
