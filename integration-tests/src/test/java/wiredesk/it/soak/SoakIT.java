package wiredesk.it.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.agency.Agency;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.ServiceProcess;

/**
 * An agency at which everything goes wrong, for as long as {@code -Dwiredesk.soak.time} says (ISO 8601, three quarters of a
 * minute without it), from the seed {@code -Dwiredesk.soak.seed}.
 */
@On(LocalPlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class SoakIT {

    private static final long SEED = Long.getLong("wiredesk.soak.seed", 1);
    private static final Duration TIME = Duration.parse(System.getProperty("wiredesk.soak.time", "PT45S"));
    private static final Duration CALM_TIME = Duration.ofSeconds(30);
    private static final Duration BETWEEN_CRASHES = Duration.ofSeconds(100);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private LocalPlatform platform;

    @TempDir
    private Path folder;

    @BeforeAll
    void platform(LocalPlatform shared) {
        platform = shared;
    }

    @Test
    void everyStoryIsTakenInOnceAndTheCountsAddUp() throws Exception {
        try (Agency agency = new Agency(SEED, folder.resolve("calm-drop"));
                Customer customer = new Customer(platform, "calm.", folder, agency)) {
            customer.startIngest();

            agency.open();
            Thread.sleep(CALM_TIME.toMillis());
            awaitTakenIn(agency);

            List<Shown> raw = customer.raw();
            tell(agency, customer, raw);
            assertThat(check(agency, customer).raw(raw)).isEmpty();
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(CountCheck.check(agency.book().inputs(), customer.counted(), raw))
                                    .isEmpty());
        }
    }

    @Test
    void thoughIngestIsKilledNothingIsLostAndNothingIsDoubled() throws Exception {
        try (Agency agency = new Agency(SEED, folder.resolve("crash-drop"));
                Customer customer = new Customer(platform, "soak.", folder, agency)) {
            ServiceProcess sink = customer.startSink();
            customer.startEnrich();
            customer.startIngest();

            agency.open();
            crashNowAndThen(customer);
            awaitTakenIn(agency);

            List<Shown> raw = customer.raw();
            tell(agency, customer, raw);
            SoakCheck check = check(agency, customer);
            assertThat(check.raw(raw)).isEmpty();
            assertThat(check.articles(customer.articles(sink, raw.size()))).isEmpty();
            List<Shown> sinceLastCrash = raw.stream()
                    .filter(record -> record.at().isAfter(customer.lastCrash()))
                    .toList();
            assertThat(CountCheck.published(agency.book().inputs(), customer.counted(), sinceLastCrash))
                    .isEmpty();
        }
    }

    /** Once in every stretch of time, at a moment that the seed chooses. */
    private static void crashNowAndThen(Customer customer) throws InterruptedException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        long crashes = Math.max(1, TIME.dividedBy(BETWEEN_CRASHES));
        Duration stretch = TIME.dividedBy(crashes);
        for (int i = 0; i < crashes; i++) {
            Duration before = stretch.dividedBy(4).plusMillis(random.nextLong(stretch.toMillis() / 2));
            Thread.sleep(before.toMillis());
            customer.crash();
            Thread.sleep(stretch.minus(before).toMillis());
        }
    }

    private static void awaitTakenIn(Agency agency) throws InterruptedException {
        agency.rest();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(agency.waiting()).isEmpty());
    }

    private static SoakCheck check(Agency agency, Customer customer) {
        return new SoakCheck(agency.book().stories(), customer.crashes());
    }

    private static void tell(Agency agency, Customer customer, List<Shown> raw) {
        long different = raw.stream()
                .map(record -> record.id() + record.version().contentHash())
                .distinct()
                .count();
        System.out.printf(
                "soak: seed %d, %d stories, inputs %s; %d records in news.raw, %d of them repeats after %d crashes; answers"
                        + " of feeds %s%n",
                SEED,
                agency.book().stories().size(),
                agency.book().inputs(),
                raw.size(),
                raw.size() - different,
                customer.crashes().size(),
                agency.mishaps());
    }
}
