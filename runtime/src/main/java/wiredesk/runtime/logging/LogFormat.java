package wiredesk.runtime.logging;

/** How events are written. */
public enum LogFormat {
    /** {@link #TEXT} where somebody reads along on a terminal, else {@link #JSON}. */
    AUTO,
    /** One JSON object a line. */
    JSON,
    /** One readable line, coloured by level on a terminal. */
    TEXT
}
