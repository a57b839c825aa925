package wiredesk.enrich.topology;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import wiredesk.runtime.streams.Outcomes;
import wiredesk.runtime.streams.RecordDecoder;
import wiredesk.runtime.streams.RecordEncoder;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.Topic;

/**
 * One article in, one enriched article out, under the same key, with the same timestamp and headers, and one header more:
 * where the article came from. Every operator has a name of its own, so that metrics and a later version of the topology
 * can speak of it.
 */
public final class EnrichTopology {

    /** The outcome of an article that was read. */
    public static final String ENRICHED = "enriched";

    private final GuardedExtractor guarded;
    private final RecordEncoder<EnrichedArticle> encoder;
    private final Outcomes outcomes;

    public EnrichTopology(GuardedExtractor guarded, RecordEncoder<EnrichedArticle> encoder, Outcomes outcomes) {
        this.guarded = guarded;
        this.encoder = encoder;
        this.outcomes = outcomes;
    }

    /** The lane from one topic of raw articles to enriched ones; live and replayed articles come on lanes of their own. */
    public Topology between(Topic source, Topic target, Serde<RawArticle> articles) {
        Serde<RawArticle> decoded =
                Serdes.serdeFrom(articles.serializer(), new RecordDecoder<>(RawArticle.class, articles.deserializer()));
        StreamsBuilder lane = new StreamsBuilder();
        lane.stream(source.name(), Consumed.with(Serdes.String(), decoded).withName("raw"))
                .mapValues(guarded, Named.as("extract"))
                .processValues(() -> new Encoding(encoder, outcomes), Named.as("encode"))
                .to(
                        target.name(),
                        Produced.with(Serdes.String(), Serdes.ByteArray()).withName("enriched"));
        return lane.build();
    }
}
