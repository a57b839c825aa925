package wiredesk.runtime;

/** How a process of Wiredesk ends. */
public enum ExitCode {
    /** It did what it was told, or was told to stop and finished its work. */
    OK(0),
    /** It failed, or could not finish its work within {@code service.stop.timeout}. */
    FAILED(1),
    /** The configuration or the command line is wrong; the message says what was expected. */
    CONFIGURATION(2),
    /** Kafka or the registry could not be reached, or topics or schemas are missing, within {@code service.start.timeout}. */
    UNREACHABLE(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
