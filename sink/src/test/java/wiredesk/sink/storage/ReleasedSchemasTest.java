package wiredesk.sink.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaNormalization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Route;
import wiredesk.sink.rebuild.StoredRebuild;
import wiredesk.sink.routes.StoredReceipts;
import wiredesk.sink.routes.StoredRoute;
import wiredesk.sink.state.StoredState;

class ReleasedSchemasTest {

    static List<Schema> written() {
        return List.of(
                StoredState.getClassSchema(),
                EnrichedArticle.getClassSchema(),
                StoredRoute.getClassSchema(),
                Route.getClassSchema(),
                StoredReceipts.getClassSchema(),
                StoredRebuild.getClassSchema());
    }

    /** Fails when a schema changes: add the new one as the next release in wiredesk/sink/storage, keep the others. */
    @ParameterizedTest
    @MethodSource("written")
    void schemaOfTodayIsTheLatestRelease(Schema schema) {
        List<Schema> released = ReleasedSchemas.of(schema);

        assertThat(released).isNotEmpty();
        assertThat(SchemaNormalization.toParsingForm(released.get(released.size() - 1)))
                .isEqualTo(SchemaNormalization.toParsingForm(schema));
    }

    @ParameterizedTest
    @MethodSource("written")
    void everyReleaseCanStillBeRead(Schema schema) {
        for (Schema released : ReleasedSchemas.of(schema)) {
            assertThat(SchemaCompatibility.checkReaderWriterCompatibility(schema, released)
                            .getType())
                    .isEqualTo(SchemaCompatibilityType.COMPATIBLE);
        }
    }
}
