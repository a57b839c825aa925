package wiredesk.desk.replay;

/**
 * Which extractor versions are older than one: versions are a number of rules and, after a hyphen, a hash of tables and
 * model. Of two with the same number none can be told to be the older, so one that differs counts as older.
 */
final class ExtractorAge {

    private final String version;

    ExtractorAge(String version) {
        this.version = version;
    }

    boolean isOlder(String other) {
        return !other.equals(version) && rules(other) <= rules(version);
    }

    /** What is not written so is older than all that is. */
    private static long rules(String version) {
        String number = version.split("-", 2)[0];
        return number.matches("[0-9]{1,18}") ? Long.parseLong(number) : -1;
    }
}
