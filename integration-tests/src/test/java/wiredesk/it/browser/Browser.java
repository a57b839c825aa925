package wiredesk.it.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window, as Debian packs it, led to a page of the desk. */
public final class Browser implements AutoCloseable {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;
    private final URI page;

    public Browser(URI page) {
        this.page = page;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
        size(1024, 768);
    }

    static boolean isInstalled() {
        return CHROMIUM.canExecute() && DRIVER.canExecute();
    }

    public Browser open(String path) {
        driver.get(page + path);
        return this;
    }

    /** Opens a window of its own; returns what to call it by. */
    public String newWindow() {
        driver.switchTo().newWindow(WindowType.WINDOW);
        return driver.getWindowHandle();
    }

    public void window(String name) {
        driver.switchTo().window(name);
    }

    /** In CSS pixels of the page itself. */
    public void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** @param theme light or dark */
    public void theme(String theme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    }

    /** Waits until there is such an element. */
    public WebElement await(String selector) {
        return wait(selector).until(any -> driver.findElement(By.cssSelector(selector)));
    }

    /** Waits until the first such element has these words. */
    public void await(String selector, String words) {
        wait(selector + " with " + words)
                .until(any ->
                        driver.findElement(By.cssSelector(selector)).getText().contains(words));
    }

    /** Waits until there is no such element. */
    public void awaitNone(String selector) {
        wait("no " + selector)
                .until(any -> driver.findElements(By.cssSelector(selector)).isEmpty());
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    public void hover(String selector) {
        WebElement element = await(selector);
        new Actions(driver).scrollToElement(element).moveToElement(element).perform();
    }

    public Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What the browser has complained of since it was last asked. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** Violations of accessibility rules that axe calls serious or critical. */
    public List<String> barriers() {
        return new AxeBuilder()
                .analyze(driver).getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(Browser::barrier)
                        .toList();
    }

    private static String barrier(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .limit(3)
                        .toList();
    }

    /** Keeps what the page looks like, in target/screenshots. */
    public void keep(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WebDriverWait wait(String what) {
        WebDriverWait wait = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(100));
        wait.ignoring(NoSuchElementException.class, StaleElementReferenceException.class);
        wait.withMessage(() -> "there is no " + what + " on the page:\n"
                + driver.findElement(By.tagName("body")).getText());
        return wait;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
