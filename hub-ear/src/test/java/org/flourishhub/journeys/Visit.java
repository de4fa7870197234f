package org.flourishhub.journeys;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Somebody with a browser of their own: their own cookies, and what they were sent is remembered. */
final class Visit implements AutoCloseable {
    static final String PASSWORD = "flourish-demo";

    private static Browser browser;

    private final BrowserContext context;
    private final Page page;
    private final JourneyHub hub;
    private final List<Response> answers = new ArrayList<>();

    private Visit(JourneyHub hub, Browser.NewContextOptions options) {
        this.hub = hub;
        this.context = browser().newContext(options.setLocale("en-GB"));
        context.setDefaultTimeout(JourneyHub.PATIENCE.toMillis());
        context.setDefaultNavigationTimeout(JourneyHub.PATIENCE.toMillis());
        this.page = context.newPage();
        page.onResponse(answers::add);
    }

    static Visit of(JourneyHub hub) {
        return new Visit(hub, new Browser.NewContextOptions());
    }

    static Visit withoutScript(JourneyHub hub) {
        return new Visit(hub, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /**
     * The page as a whole: after a click that leads to another one the browser shows that one piece by piece, and on a busy
     * machine a piece may be long in coming.
     */
    Page page() {
        page.waitForLoadState();
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Everything the browser was sent, in order. */
    List<Response> answers() {
        return List.copyOf(answers);
    }

    /** {@code place} is a path of the hub, or a whole address. */
    Response open(String place) {
        String address = place.startsWith("http") ? place : hub.address() + place;
        return page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
    }

    void signIn(String email) {
        open("/sign-in");
        page.getByLabel("Your email address").fill(email);
        page.getByLabel("Your password").fill(PASSWORD);
        press("Sign in");
        page.waitForURL(address -> address.contains("/console"));
    }

    void press(String button) {
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    void follow(String link) {
        page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    void fill(Map<String, String> fields) {
        fields.forEach((name, words) -> {
            openSectionWith("[name='" + name + "']");
            page().locator("[name='" + name + "']").fill(words);
        });
    }

    /** Ticks every box with this label and value, wherever in the form it is. */
    void tick(String field, String value) {
        String box = "input[name='" + field + "'][value='" + value + "']";
        openSectionWith(box);
        page().locator(box).check();
    }

    /** Opens what is folded away around a part of the page, the outermost first. */
    private void openSectionWith(String part) {
        Locator folded = page().locator("details:not([open]):has(" + part + ") > summary");
        while (folded.count() > 0) {
            folded.first().click();
        }
    }

    String text() {
        return page().locator("main").innerText();
    }

    /** What an address answers to somebody with this visitor's cookies, without showing it. */
    APIResponse fetch(String address) {
        return context.request().get(address, RequestOptions.create().setTimeout(JourneyHub.PATIENCE.toMillis()));
    }

    /** Asks again and again until the page says it. */
    void awaitText(String place, String words) {
        Awaitility.await(place + " says: " + words).atMost(JourneyHub.PATIENCE).until(() -> {
            open(place);
            return text().contains(words);
        });
    }

    /** Until the sample data can be found; what it took does not count as part of the visit. */
    void awaitSearch() {
        awaitText("/search?q=allotment", "Allotment mornings");
        answers.clear();
    }

    void awaitNoText(String place, String words) {
        Awaitility.await(place + " no longer says: " + words)
                .atMost(JourneyHub.PATIENCE)
                .until(() -> {
                    open(place);
                    return !text().contains(words);
                });
    }

    @Override
    public void close() {
        context.close();
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium())
                            .setTimeout(JourneyHub.PATIENCE.toMillis())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-dev-shm-usage",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--no-first-run")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Path chromium() {
        return Stream.of(
                        System.getenv("HUB_CHROMIUM"),
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The journeys need a browser. Install it with: apt-get install chromium"));
    }
}
