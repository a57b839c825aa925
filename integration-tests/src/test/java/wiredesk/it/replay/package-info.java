/** Raw articles for replays, and what replays make of them. */
package wiredesk.it.replay;
