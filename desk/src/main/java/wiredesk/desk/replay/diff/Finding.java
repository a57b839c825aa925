package wiredesk.desk.replay.diff;

import java.util.List;
import java.util.Set;
import wiredesk.schemas.Span;
import wiredesk.sink.state.Change;

/**
 * What the comparison has to know of quotes, and of entities.
 *
 * @param <T> the type of their records
 */
interface Finding<T> {

    /** What it is called. */
    String one();

    /** As which sort of record the sink sends it. */
    Change.Kind kind();

    /** The key it has in its topic. */
    String key(T record);

    /** The record that a change bears. */
    T value(Change change);

    /** The stretches of the text that it is made of, in order. */
    List<Span> places(T record);

    /** What is different about two records that do not say the same; never empty. */
    Set<Aspect> changed(T before, T after);

    /** What a reader is told of any alteration of it, be it changed or not. */
    Aspect telling();

    /** One aspect in words; empty where there is nothing to say. */
    String words(Aspect aspect, T record);
}
