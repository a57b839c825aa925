/** Raw articles for replays, shadows, and what replays make of them. */
package wiredesk.it.replay;
