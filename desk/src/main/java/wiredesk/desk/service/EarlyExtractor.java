package wiredesk.desk.service;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import wiredesk.enrich.Extractor;

/** An extractor that loads in the background while other things start, such as Kafka in the same process. */
public final class EarlyExtractor implements Supplier<Extractor> {

    private final CompletableFuture<Extractor> loading = CompletableFuture.supplyAsync(Extractor::load);

    @Override
    public Extractor get() {
        try {
            return loading.join();
        } catch (CompletionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
    }
}
