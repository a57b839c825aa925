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
import wiredesk.desk.page.http.QuotesEndpoint;
import wiredesk.desk.page.http.WireEndpoint;
import wiredesk.desk.page.http.WireStream;
import wiredesk.desk.page.index.NewsIndex;
import wiredesk.desk.page.query.NamePage;
import wiredesk.desk.page.query.Names;
import wiredesk.desk.page.query.QuoteSearch;
import wiredesk.desk.page.query.Totals;
import wiredesk.desk.page.query.Wire;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;

/** The parts of the page, put together. */
final class Page implements AutoCloseable {

    private final KeptRecords records;
    private final Deserializer<SpecificRecord> values;
    private final WireStream stream;
    private final List<Endpoint> endpoints;

    /** @param behind records that the index does not have yet */
    Page(Settings settings, KafkaClients clients, NewsIndex index, MeterRegistry meters, LongSupplier behind) {
        Clock clock = Clock.systemUTC();
        Instant started = clock.instant();
        Wire wire = new Wire(index);
        Totals totals = new Totals(index);
        records = new KeptRecords(clients);
        values = clients.serdes().deserializer();
        DeskEndpoint desk = new DeskEndpoint(
                started,
                clients.topics().raw().name().replaceFirst("raw$", ""),
                !settings.get(DeskSettings.HTTP_KEYS).isEmpty(),
                totals,
                behind);
        stream = new WireStream(wire, settings.get(DeskSettings.HTTP_READERS), desk::pulse, meters);
        endpoints = List.of(
                desk,
                stream,
                new WireEndpoint(wire, totals),
                new ArticleEndpoint(
                        new ArticlePages(index, records),
                        new VersionChanges(records, clients.topics().enriched().name(), index),
                        new RawRecords(records, clients.topics(), values, index),
                        new RouteDeliveries(index, clients, clock)),
                new QuotesEndpoint(new Names(index), new NamePage(index), new QuoteSearch(index), clock));
    }

    List<Endpoint> endpoints() {
        return endpoints;
    }

    WireStream stream() {
        return stream;
    }

    @Override
    public void close() {
        stream.close();
        records.close();
        values.close();
    }
}
