package wiredesk.ingest.parse.feed;

import java.util.Optional;

/** What a feed says of all its entries, read once. */
record Channel(
        String format,
        Addresses addresses,
        Optional<String> language,
        Optional<String> rights,
        Optional<String> author) {

    /** @param where the address that the feed came from, if it came from one */
    static Channel of(FeedElement root, String where) {
        FeedElement channel = FeedEntries.channel(root);
        Addresses addresses = Addresses.from(where);
        return new Channel(
                channel.isAtoms() ? "atom" : "rss",
                addresses.within(addresses.ofSite(channel)),
                channel.line("language", "dc:language"),
                EntryArticle.rights(channel),
                channel.isAtoms() ? Authors.joined(channel.children("author")) : Optional.empty());
    }
}
