package wiredesk.ingest.parse.feed;

import java.util.Optional;

/** What a feed says of all its entries. */
record Channel(FeedElement element, Addresses addresses) {

    /** @param where the address that the feed came from, if it came from one */
    static Channel of(FeedElement root, String where) {
        FeedElement channel = FeedEntries.channel(root);
        Addresses addresses = Addresses.from(where);
        return new Channel(channel, addresses.within(addresses.ofSite(channel)));
    }

    String format() {
        return element.isAtoms() ? "atom" : "rss";
    }

    Optional<String> language() {
        return element.line("language", "dc:language");
    }
}
