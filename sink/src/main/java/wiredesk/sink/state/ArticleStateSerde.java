package wiredesk.sink.state;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.errors.ProcessorStateException;
import wiredesk.schemas.ArticleVersion;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.sink.storage.SingleObject;

/**
 * Writes article states for the state store and its changelog: a {@link StoredState} whose content is an {@link
 * EnrichedArticle}, each in Avro's single-object encoding (Avro specification, "Single-object encoding": two marker
 * bytes, the fingerprint of the schema, the binary).
 *
 * <p>No registry is asked. Only the sink reads its state, it ships with every schema it ever wrote states by, and so it
 * can restore and serve its state while the registry is away.
 */
public final class ArticleStateSerde implements Serde<ArticleState> {

    private static final SingleObject<StoredState> STATES =
            new SingleObject<>(new StoredState().getSpecificData(), StoredState.getClassSchema());
    private static final SingleObject<EnrichedArticle> CONTENTS =
            new SingleObject<>(new EnrichedArticle().getSpecificData(), EnrichedArticle.getClassSchema());

    @Override
    public Serializer<ArticleState> serializer() {
        return (topic, state) -> state == null ? null : STATES.write(stored(state));
    }

    /** @return a deserializer that throws {@link ProcessorStateException} on bytes this class never wrote */
    @Override
    public Deserializer<ArticleState> deserializer() {
        return (topic, bytes) -> bytes == null ? null : state(STATES.read(ByteBuffer.wrap(bytes)));
    }

    private static StoredState stored(ArticleState state) {
        return StoredState.newBuilder()
                .setStanding(state.standing())
                .setVersion(state.version().number())
                .setVersionCreated(state.version().created())
                .setContentHash(state.version().contentHash())
                .setExtractorVersion(state.extractorVersion())
                .setChanged(state.changed())
                .setContent(Optional.ofNullable(state.content())
                        .map(CONTENTS::write)
                        .map(ByteBuffer::wrap)
                        .orElse(null))
                .build();
    }

    private static ArticleState state(StoredState stored) {
        EnrichedArticle content = stored.getContent() == null ? null : CONTENTS.read(stored.getContent());
        return new ArticleState(
                stored.getStanding(),
                new ArticleVersion(stored.getVersion(), stored.getVersionCreated(), stored.getContentHash()),
                stored.getExtractorVersion(),
                changed(stored, content),
                content);
    }

    /** The first release did not keep it; when the accepted version was received or, of a kill, made is near it. */
    private static Instant changed(StoredState stored, EnrichedArticle content) {
        return Optional.ofNullable(stored.getChanged())
                .or(() -> Optional.ofNullable(content)
                        .map(kept -> kept.getArticle().getReceived()))
                .orElse(stored.getVersionCreated());
    }
}
