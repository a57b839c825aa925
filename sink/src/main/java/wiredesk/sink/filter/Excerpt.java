package wiredesk.sink.filter;

/** So much of a text as a message can quote. */
final class Excerpt {

    private static final int LENGTH = 300;

    private Excerpt() {}

    static String of(String text) {
        return text.length() <= LENGTH ? text : text.substring(0, LENGTH) + "…";
    }
}
