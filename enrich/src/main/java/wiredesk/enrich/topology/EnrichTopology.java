package wiredesk.enrich.topology;

import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import wiredesk.runtime.streams.Outcomes;
import wiredesk.runtime.streams.RecordDecoder;
import wiredesk.runtime.streams.RecordEncoder;
import wiredesk.runtime.streams.Traced;
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
    private final Consumer<EnrichedArticle> witness;

    public EnrichTopology(GuardedExtractor guarded, RecordEncoder<EnrichedArticle> encoder, Outcomes outcomes) {
        this(guarded, encoder, outcomes, enriched -> {});
    }

    /** @param witness is shown each result once it has been sent on */
    public EnrichTopology(
            GuardedExtractor guarded,
            RecordEncoder<EnrichedArticle> encoder,
            Outcomes outcomes,
            Consumer<EnrichedArticle> witness) {
        this.guarded = guarded;
        this.encoder = encoder;
        this.outcomes = outcomes;
        this.witness = witness;
    }

    /** The live lane: from one topic of raw articles to one of enriched articles. */
    public Topology between(Topic source, Topic target, Serde<RawArticle> articles) {
        StreamsBuilder lane = new StreamsBuilder();
        enriched(raw(lane, source, articles), headers -> ENRICHED).to(target.name(), written());
        return lane.build();
    }

    /** The replay lane: each article's headers say where its result goes. */
    public Topology between(Topic source, ReplayTargets targets, Serde<RawArticle> articles) {
        StreamsBuilder lane = new StreamsBuilder();
        KStream<String, RawArticle> wanted =
                raw(lane, source, articles).processValues(() -> new Discarding(targets, outcomes), Named.as("discard"));
        enriched(wanted, targets::outcome).to((key, value, context) -> targets.topic(context.headers()), written());
        return lane.build();
    }

    private static KStream<String, RawArticle> raw(StreamsBuilder lane, Topic source, Serde<RawArticle> articles) {
        Serde<RawArticle> decoded =
                Serdes.serdeFrom(articles.serializer(), new RecordDecoder<>(RawArticle.class, articles.deserializer()));
        return lane.stream(
                        source.name(), Consumed.with(Serdes.String(), decoded).withName("raw"))
                .process(Traced<RawArticle>::new, Named.as("trace"));
    }

    private KStream<String, byte[]> enriched(KStream<String, RawArticle> raw, Function<Headers, String> outcome) {
        return raw.mapValues(guarded, Named.as("extract"))
                .processValues(() -> new Encoding(encoder, outcomes, outcome, witness), Named.as("encode"));
    }

    private static Produced<String, byte[]> written() {
        return Produced.with(Serdes.String(), Serdes.ByteArray()).withName("enriched");
    }
}
