/**
 * The subcommands of {@code wiredesk}, one class each: what it takes, what its help says, how it ends. The work itself is
 * done below {@code wiredesk.desk} and in the other modules.
 */
package wiredesk.desk.command;
