package wiredesk.sink.topology;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/**
 * Bounds the memory that RocksDB takes outside the heap: all stores of the process share one block cache of {@code
 * sink.state.memory} bytes, and what they hold in memory before it goes to disk (a third of it at most), indexes and
 * filters are counted into it. Without this every partition has a cache and write buffers of its own, some 100 MB each.
 */
public final class BoundedMemory implements RocksDBConfigSetter {

    /** Under this key the Streams configuration holds the bytes, a Long. */
    public static final String BYTES_CONFIG = "wiredesk.state.memory";

    /** Caches by size. Streams makes an object of this class for every store, and native memory is for all of them. */
    private static final Map<Long, Shared> SHARED = new HashMap<>();

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configuration) {
        Shared shared = shared((Long) configuration.get(BYTES_CONFIG));
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(shared.cache());
        table.setCacheIndexAndFilterBlocks(true);
        table.setCacheIndexAndFilterBlocksWithHighPriority(true);
        table.setPinTopLevelIndexAndFilter(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(shared.buffers());
    }

    /** The cache stays: other stores use it, or the next one to be opened will. */
    @Override
    public void close(String store, Options options) {}

    private static synchronized Shared shared(long bytes) {
        return SHARED.computeIfAbsent(bytes, Shared::of);
    }

    private record Shared(Cache cache, WriteBufferManager buffers) {

        private static final double FOR_INDEXES = 0.2;
        private static final int ANY_SHARDS = -1;

        static Shared of(long bytes) {
            Cache cache = new LRUCache(bytes, ANY_SHARDS, false, FOR_INDEXES);
            return new Shared(cache, new WriteBufferManager(bytes / 3, cache));
        }
    }
}
