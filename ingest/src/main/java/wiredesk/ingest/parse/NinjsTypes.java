package wiredesk.ingest.parse;

/**
 * Fields of ninjs that we do not publish, and whose types all versions agree on: where one of them is wrong, the producer
 * has mistaken the standard, and its item is not to be trusted. What versions do not agree on is nobody's mistake, since
 * few items say which they follow.
 */
final class NinjsTypes {

    private NinjsTypes() {}

    /** @throws ParseFailure that names the field */
    static void check(Fields item) throws ParseFailure {
        item.raw("ednote");
        item.raw("edNote");
        item.raw("expires");
        item.object("$standard");
        item.object("standard");
        for (String ids : new String[] {"altids", "altIds"}) {
            if (item.isText(ids)) {
                throw ParseFailure.of(ids, "a string", "an object (1.x) or an array of objects (2.x, 3.x)");
            }
        }
    }
}
