/**
 * The article state machine, apart from Kafka. {@link wiredesk.sink.state.StateMachine} takes what is known of an article
 * and the version that arrives, and decides: a later version supersedes, a repeat changes nothing, an older one is
 * ignored, a kill is for good whenever it comes, a withheld or embargoed version takes back what is out and waits. The
 * rules stand in one table, {@code Transitions}. What has to go out is the {@code Difference} between what is out and what
 * should be, no more. {@link wiredesk.sink.state.ArticleStateSerde} is the form in which the state is kept.
 */
package wiredesk.sink.state;
