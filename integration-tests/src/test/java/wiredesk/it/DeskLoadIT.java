package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.browser.Browser;
import wiredesk.it.browser.NeedsBrowser;
import wiredesk.it.page.PageTraffic;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;

/**
 * Fifty articles a second with several pages open: all of them keep up, what they hold stays bounded, and so does the desk.
 * {@code .ci/desk-load} runs it with ten pages for five minutes and prints how long tasks of the pages took.
 */
@NeedsBrowser
@On(LocalPlatform.class)
class DeskLoadIT {

    private static final int PER_SECOND = 50;
    private static final Duration TIME = Duration.parse(System.getProperty("wiredesk.desk.load", "PT10S"));
    private static final int PAGES = Integer.getInteger("wiredesk.desk.pages", 2);
    private static final int MOST_CARDS = 250;
    private static final Pattern HEAP =
            Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\",id=\"Tenured Gen\"\\} (\\S+)");

    @Test
    void pagesKeepUpAndStayBounded(LocalPlatform platform, @TempDir Path folder) throws Exception {
        try (Installation installation = new Installation(platform, "load.", folder)) {
            installation.createTopics();
            ServiceProcess desk = installation.run("desk", "desk", Map.of()).awaitReady();
            try (PageTraffic traffic = new PageTraffic(platform, installation.topics());
                    Browser browser = new Browser(desk.page())) {
                List<String> windows = open(browser);
                double before = tenured(desk);

                String last = traffic.play(PER_SECOND, TIME);

                List<Long> longest = new ArrayList<>();
                for (String window : windows) {
                    browser.window(window);
                    browser.await(".card[data-id='" + last + "']");
                    longest.add((Long) browser.script("return Math.round(Math.max(0, ...window.longTasks))"));
                    assertThat(browser.all(".card")).hasSizeLessThan(MOST_CARDS);
                }
                System.out.printf(
                        "%d pages, %d articles/s for %d s: longest tasks %s ms; the desk's old generation %.0f MB before, %.0f MB after%n",
                        PAGES, PER_SECOND, TIME.toSeconds(), longest, before / 1e6, tenured(desk) / 1e6);
            }
            assertThat(desk.isAlive()).isTrue();
        }
    }

    @Test
    void burstShowsTheNewestAndTheOthersBelowThemWithoutAGap(LocalPlatform platform, @TempDir Path folder)
            throws Exception {
        try (Installation installation = new Installation(platform, "burst.", folder)) {
            installation.createTopics();
            ServiceProcess desk = installation.run("desk", "desk", Map.of()).awaitReady();
            try (PageTraffic traffic = new PageTraffic(platform, installation.topics());
                    Browser browser = new Browser(desk.page())) {
                browser.open("/");
                browser.await("[data-link=live]");

                String last = traffic.play(600, Duration.ofSeconds(1));
                browser.await(".card[data-id='" + last + "']");
                int before = browser.all(".card").size();
                browser.await("[data-older]").click();
                await().until(() -> browser.all(".card").size() >= before + 40);

                List<Integer> shown = browser.all(".card").stream()
                        .map(card -> number(card.getDomAttribute("data-id")))
                        .toList();
                assertThat(shown)
                        .containsExactlyInAnyOrderElementsOf(IntStream.iterate(number(last), story -> story - 1)
                                .filter(story -> !PageTraffic.isCorrection(story))
                                .limit(shown.size())
                                .boxed()
                                .toList());
            }
        }
    }

    private static int number(String story) {
        return Integer.parseInt(story.replaceFirst(".*/", ""));
    }

    /** Each in a window of its own, so that none is hidden, and none stops following. */
    private static List<String> open(Browser browser) {
        List<String> windows = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            windows.add(browser.newWindow());
            browser.open("/");
            browser.await("[data-link=live]");
            browser.script("window.longTasks = []; new PerformanceObserver(list =>"
                    + " list.getEntries().forEach(each => window.longTasks.push(each.duration)))"
                    + ".observe({type: 'longtask'})");
        }
        return windows;
    }

    private static double tenured(ServiceProcess desk) throws IOException {
        Matcher used = HEAP.matcher(desk.get("/metrics").body());
        assertThat(used.find()).isTrue();
        return Double.parseDouble(used.group(1));
    }
}
