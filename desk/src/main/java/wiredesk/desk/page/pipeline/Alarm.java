package wiredesk.desk.page.pipeline;

import java.time.Instant;

/**
 * An alarm.
 *
 * @param id of the alarm; there is one at a time for each
 * @param kind what it is about: {@code silence} for a source that says nothing
 * @param subject of what: for silence the source
 * @param severity how bad it is, as who raises it says
 * @param firing whether it still is
 * @param since when it began
 * @param changed when it last changed
 * @param text what is the matter, for people
 * @param expected what was expected, for people; null if there is nothing to say
 * @param actual what is; likewise
 */
public record Alarm(
        String id,
        String kind,
        String subject,
        String severity,
        boolean firing,
        Instant since,
        Instant changed,
        String text,
        String expected,
        String actual) {

    /** The kind of an alarm about a source that says nothing. */
    public static final String SILENCE = "silence";
}
