package wiredesk.it.service;

/** What a service's admin endpoint says. */
public enum Readiness {
    /** It does its work. */
    READY,
    /** It is there, and something that it needs is not. */
    NOT_READY,
    /** It does not answer. */
    SILENT
}
