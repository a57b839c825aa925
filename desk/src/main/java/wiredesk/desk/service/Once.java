package wiredesk.desk.service;

import java.util.function.Supplier;

/**
 * Made when it is first asked for, and then shared: the extractor is most of the memory of enrich, whose lanes all need it.
 *
 * @param <T> what is made
 */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Whoever asks while it is being made waits for it. */
    @Override
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
