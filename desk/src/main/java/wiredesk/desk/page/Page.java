package wiredesk.desk.page;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import wiredesk.desk.page.article.ArticlePages;
import wiredesk.desk.page.article.KeptRecords;
import wiredesk.desk.page.article.RawRecords;
import wiredesk.desk.page.article.RouteDeliveries;
import wiredesk.desk.page.article.VersionChanges;
import wiredesk.desk.page.http.ArticleEndpoint;
import wiredesk.desk.page.http.DeskEndpoint;
import wiredesk.desk.page.http.Endpoint;
import wiredesk.desk.page.http.LettersEndpoint;
import wiredesk.desk.page.http.Permit;
import wiredesk.desk.page.http.PipelineEndpoint;
import wiredesk.desk.page.http.QuotesEndpoint;
import wiredesk.desk.page.http.ReplaysEndpoint;
import wiredesk.desk.page.http.WireEndpoint;
import wiredesk.desk.page.http.WireStream;
import wiredesk.desk.page.index.NewsIndex;
import wiredesk.desk.page.pipeline.Copying;
import wiredesk.desk.page.pipeline.Sampler;
import wiredesk.desk.page.query.NamePage;
import wiredesk.desk.page.query.Names;
import wiredesk.desk.page.query.QuoteSearch;
import wiredesk.desk.page.query.Totals;
import wiredesk.desk.page.query.Wire;
import wiredesk.desk.page.steer.LettersHere;
import wiredesk.desk.page.steer.ReplaysHere;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.http.ApiKeys;
import wiredesk.runtime.kafka.KafkaClients;

/** The parts of the page, put together. */
final class Page implements AutoCloseable {

    private final KeptRecords records;
    private final Deserializer<SpecificRecord> values;
    private final WireStream stream;
    private final Copying copying = new Copying();
    private final Sampler pipeline;
    private final List<Endpoint> endpoints;

    /**
     * @param keys who may change something
     * @param behind records that the index does not have yet
     */
    Page(
            Settings settings,
            ApiKeys keys,
            KafkaClients clients,
            NewsIndex index,
            MeterRegistry meters,
            LongSupplier behind) {
        Clock clock = Clock.systemUTC();
        Instant started = clock.instant();
        Wire wire = new Wire(index);
        Totals totals = new Totals(index);
        records = new KeptRecords(clients);
        values = clients.serdes().deserializer();
        DeskEndpoint desk = new DeskEndpoint(
                started, clients.topics().raw().name().replaceFirst("raw$", ""), !keys.isEmpty(), totals, behind);
        stream = new WireStream(wire, settings.get(DeskSettings.HTTP_READERS), desk::pulse, meters);
        pipeline = new Sampler(settings, clients, copying, meters, clock);
        Permit permit = new Permit(keys);
        endpoints = List.of(
                desk,
                stream,
                new WireEndpoint(wire, totals),
                new ArticleEndpoint(
                        new ArticlePages(index, records),
                        new VersionChanges(records, clients.topics().enriched().name(), index),
                        new RawRecords(records, clients.topics(), values, index),
                        new RouteDeliveries(index, clients, clock)),
                new QuotesEndpoint(new Names(index), new NamePage(index), new QuoteSearch(index), clock),
                new PipelineEndpoint(pipeline),
                new ReplaysEndpoint(new ReplaysHere(settings, clients, copying, clock), permit, clock),
                new LettersEndpoint(new LettersHere(clients, clock), permit, clock));
    }

    List<Endpoint> endpoints() {
        return endpoints;
    }

    WireStream stream() {
        return stream;
    }

    /** Begins to look at the pipeline. */
    void start() {
        pipeline.start();
    }

    @Override
    public void close() {
        stream.close();
        pipeline.close();
        copying.close();
        records.close();
        values.close();
    }
}
