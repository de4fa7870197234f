package org.flourishhub.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody sees, whoever they are and however they look at it. */
class PublicPagesIT {
    private static final long FIRST_VIEW = 50 * 1024;
    private static final int MOST_TABS = 60;

    private final JourneyHub hub = JourneyHub.get();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/search?q=gardning&near=S6",
                "/search?q=zzyzx",
                "/events",
                "/stories",
                "/organisations",
                "/help-now",
                "/privacy",
                "/accessibility",
                "/fetcher",
                "/feeds",
                "/saved",
                "/browse",
                "/events?view=day",
                "/exit-this-page",
                "/sign-in",
                "/there-is-nothing-here"
            })
    void a_page_is_for_everybody_and_keeps_them_to_itself(String path) {
        try (Visit visitor = Visit.of(hub)) {
            visitor.awaitSearch();
            visitor.open(path);

            assertThat(visitor.page().locator("h1").count()).isEqualTo(1);
            assertThat(visitor.page().locator(".help").innerText()).contains("999", "116 123", "85258", "111");
            PageChecks.everybodyCanUse(visitor.page());
            mustBeDiscreet(visitor);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"service", "event", "story", "organisation"})
    void a_listing_is_for_everybody_too(String kind) {
        try (Visit visitor = Visit.of(hub)) {
            visitor.awaitSearch();
            visitor.open("/search?kind=" + kind);
            visitor.page().locator(".hit." + kind + " .name a").first().click();

            assertThat(visitor.page().locator("h1").count()).isEqualTo(1);
            PageChecks.everybodyCanUse(visitor.page());
            mustBeDiscreet(visitor);
        }
    }

    @Test
    void an_address_that_must_stay_private_is_in_no_page_no_answer_to_a_program_no_map_and_no_index() {
        try (Visit visitor = Visit.of(hub)) {
            visitor.awaitSearch();
            visitor.awaitText("/search?q=frightens&near=S11", "A safe place to stay");
            assertThat(visitor.text()).contains("S11");
            visitor.follow("A safe place to stay");
            assertThat(visitor.text()).contains("The address is kept private. It is in S11.");
            String page = URI.create(visitor.page().url()).getPath();
            String organisation = URI.create(visitor.page()
                            .locator("article .kind a")
                            .evaluate("a => a.href")
                            .toString())
                    .getPath();

            assertThat(List.of(
                            page,
                            page + "?print=large",
                            organisation,
                            "/search?q=frightens",
                            "/organisations",
                            "/oruk/services?full=true&format=ndjson",
                            "/oruk/services.csv",
                            "/oruk/service_at_locations?full=true&format=ndjson",
                            "/oruk/service_at_locations?postcode=S11%207QX&proximity=5000",
                            "/oruk/organizations?full=true&full_service=true&format=ndjson",
                            "/rpde/services",
                            "/sitemap.xml"))
                    .allSatisfy(path -> assertThat(hub.get(path).body())
                            .as(path)
                            .isNotEmpty()
                            .doesNotContain("Bracken Villa", "Curlew Rise", "7QX", "7qx"));
            assertThat(hub.everythingInTheIndex())
                    .contains("A safe place to stay", "S11")
                    .doesNotContain("Bracken", "Curlew", "7QX");
            for (String secret : List.of("bracken+villa", "%22curlew+rise%22", "%22S11+7QX%22")) {
                assertThat(hub.get("/search?exact=yes&q=" + secret).body()).doesNotContain("A safe place to stay");
            }
        }
    }

    @Test
    void a_page_that_was_made_before_comes_packed_or_not_in_the_same_words() {
        String path;
        try (Visit visitor = Visit.of(hub)) {
            visitor.awaitSearch();
            visitor.open("/search?kind=service");
            path = visitor.page().locator(".hit.service .name a").first().getAttribute("href");
        }
        String page = hub.getPacked(path);

        assertThat(page).startsWith("<!doctype html>").contains("Suggest a correction");
        assertThat(hub.getPacked(path)).isEqualTo(page);
        assertThat(hub.get(path).body()).isEqualTo(page);
        assertThat(hub.getPacked(path + "?print=large")).contains("Usual print").isNotEqualTo(page);
    }

    @Test
    void the_first_view_of_the_search_page_is_light() {
        try (Visit visitor = Visit.of(hub)) {
            visitor.awaitSearch();
        }
        try (Visit visitor = Visit.of(hub)) {
            AtomicLong bytes = new AtomicLong();
            CDPSession network = visitor.context().newCDPSession(visitor.page());
            network.send("Network.enable");
            network.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            visitor.page()
                    .navigate(
                            hub.address() + "/search?q=garden",
                            new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));

            assertThat(bytes.get()).isPositive().isLessThanOrEqualTo(FIRST_VIEW);
        }
    }

    @Test
    void a_visitor_keeps_a_list_in_their_own_browser_and_shares_it_with_somebody_without_scripts() {
        String link;
        try (Visit visitor = Visit.of(hub)) {
            visitor.awaitSearch();
            visitor.open("/search?q=allotment");
            visitor.follow("Allotment mornings");
            visitor.page().waitForURL(address -> address.contains("/services/"));
            assertThat(visitor.page().evaluate("localStorage.length")).isEqualTo(0);
            visitor.press("Save Allotment mornings to my list");
            assertThat(visitor.text()).contains("It is on your list, in this browser only.");

            visitor.follow("See my list");
            visitor.page().waitForURL(address -> address.contains("/saved?s="));
            assertThat(visitor.text()).contains("1 page on this list.", "The list is kept in this browser");
            PageChecks.everybodyCanUse(visitor.page());
            link = visitor.page().getByLabel("The link, to copy").inputValue();
            mustBeDiscreet(visitor);

            visitor.press("Take Allotment mornings off my list");
            visitor.page().getByText("Nothing is saved in this browser yet.").waitFor();
            assertThat(visitor.page().evaluate("localStorage.length")).isEqualTo(0);
        }
        try (Visit friend = Visit.withoutScript(hub)) {
            friend.open(link + ",a-page-that-was-00000000");

            assertThat(friend.text())
                    .contains("Allotment mornings", "One page that was on this list is not here any more.");
        }
    }

    @Test
    void a_visitor_takes_a_search_home_as_a_booklet() {
        try (Visit visitor = Visit.of(hub)) {
            visitor.awaitSearch();
            visitor.open("/search?q=allotment&near=S6");
            visitor.follow("Print these as a booklet");
            visitor.page().waitForURL(address -> address.contains("/booklets?"));
            PageChecks.everybodyCanUse(visitor.page());
            visitor.press("Make the booklet");
            visitor.page().waitForURL(address -> address.matches(".*/booklets/[0-9a-f-]{36}"));
            visitor.page()
                    .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Your booklet is ready"))
                    .waitFor();
            PageChecks.everybodyCanUse(visitor.page());
            mustBeDiscreet(visitor);

            APIResponse file = visitor.fetch(visitor.page().url() + ".pdf");
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.headers().get("content-type")).startsWith("application/pdf");
            assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        }
    }

    @Test
    void a_visitor_asks_for_a_map_and_goes_around_in_it_with_the_keyboard() {
        try (Visit visitor = Visit.of(hub)) {
            visitor.awaitSearch();
            visitor.open("/search?q=allotment");
            assertThat(visitor.answers()).noneMatch(answer -> answer.url().contains("leaflet"));
            visitor.follow("Show these on a map");
            visitor.page().waitForURL(address -> address.contains("view=map"));
            visitor.page().locator(".map-point").first().waitFor();
            PageChecks.everybodyCanUse(visitor.page());

            tabTo(visitor.page(), "document.activeElement.matches('.map-point')");
            visitor.page().keyboard().press("Enter");
            visitor.page().locator(".leaflet-popup a[href^='/services/']:focus").waitFor();
            visitor.page().keyboard().press("Escape");
            visitor.page().locator(".map-point:focus").waitFor();
            visitor.page().keyboard().press("Enter");
            visitor.page().locator(".leaflet-popup a:focus").waitFor();
            visitor.page().keyboard().press("Enter");
            visitor.page().waitForURL(address -> address.contains("/services/"));
            mustBeDiscreet(visitor);
        }
    }

    @Test
    void what_shares_a_point_of_the_map_has_one_pin_that_opens_a_list_numbered_as_the_results() {
        try (Visit visitor = Visit.of(hub)) {
            visitor.awaitSearch();
            visitor.open("/search?kind=service&view=map");
            var page = visitor.page();
            page.locator(".map-point.several").first().waitFor();
            PageChecks.everybodyCanUse(page);
            assertThat(visitor.text()).containsPattern("Numbers \\d+(, \\d+)* and \\d+ share one point");

            tabTo(page, "document.activeElement.matches('.map-point.several')");
            String pin = page.locator(".map-point.several:focus").innerText();
            page.keyboard().press("Enter");
            page.locator(".leaflet-popup li a:focus").waitFor();
            var list = page.locator(".leaflet-popup li");
            assertThat(pin).isEqualTo(list.count() + " here");
            for (int i = 0; i < list.count(); i++) {
                Object number = list.nth(i).evaluate("item => item.value");
                String name = list.nth(i).locator("a").innerText();
                assertThat(page.locator(".hits .name").allInnerTexts())
                        .anyMatch(heading -> heading.equals(number + " " + name));
            }
            page.keyboard().press("Tab");
            assertThat(list.nth(1).locator("a:focus").count()).isEqualTo(1);
            PageChecks.everybodyCanUse(page);
            page.keyboard().press("Escape");
            page.locator(".map-point.several:focus").waitFor();
        }
    }

    @Test
    void a_visitor_finds_a_service_with_the_keyboard_alone() {
        try (Visit visitor = Visit.of(hub)) {
            visitor.awaitSearch();
            visitor.open("/search");
            tabTo(visitor.page(), "document.activeElement.name === 'q'");
            visitor.page().keyboard().type("allotment");
            visitor.page().keyboard().press("Enter");
            visitor.page().waitForURL(address -> address.contains("q=allotment"));

            tabTo(visitor.page(), "document.activeElement.matches('.hit .name a')");
            assertThat(visitor.page().evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isNotEqualTo("none");
            String name = (String) visitor.page().evaluate("document.activeElement.innerText");
            visitor.page().keyboard().press("Enter");
            visitor.page().waitForURL(address -> !address.contains("/search"));

            assertThat(visitor.page().locator("h1").innerText()).isEqualTo(name);
        }
    }

    private void mustBeDiscreet(Visit visitor) {
        assertThat(visitor.context().cookies()).isEmpty();
        assertThat(visitor.answers()).isNotEmpty().allSatisfy(this::mustBeOurs);
    }

    private void mustBeOurs(Response answer) {
        assertThat(URI.create(answer.url()).getAuthority())
                .isEqualTo(URI.create(hub.address()).getAuthority());
        assertThat(answer.headerValue("content-security-policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe-inline");
    }

    private static void tabTo(Page page, String reached) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate(reached)) {
                return;
            }
        }
        throw new AssertionError("Not reached with " + MOST_TABS + " tabs: " + reached);
    }
}
