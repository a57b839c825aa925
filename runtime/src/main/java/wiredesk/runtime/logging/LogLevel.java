package wiredesk.runtime.logging;

/** How important an event is. */
public enum LogLevel {
    TRACE,
    DEBUG,
    INFO,
    WARN,
    ERROR
}
