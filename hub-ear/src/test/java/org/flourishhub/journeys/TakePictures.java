package org.flourishhub.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Takes the pictures of the README anew: {@code mvn -Ppictures verify}. It is no part of the usual tests. */
class TakePictures {
    private static final Path PICTURES = Path.of("../docs/pictures");
    private static final int PHONE = 390;
    private static final int SMALL_PHONE = 360;
    private static final int DESKTOP = 1280;

    private final JourneyHub hub = JourneyHub.get();

    @Test
    void of_what_everybody_sees() {
        try (Visit visitor = Visit.of(hub)) {
            visitor.awaitSearch();
            take(visitor, "/", "home", DESKTOP, ColorScheme.LIGHT);
            take(visitor, "/", "home-phone", PHONE, ColorScheme.LIGHT);
            take(visitor, "/search?q=gardening&near=S6", "search", DESKTOP, ColorScheme.LIGHT);
            take(visitor, "/search?q=gardening&near=S6", "search-phone", PHONE, ColorScheme.DARK);
            visitor.open("/search?q=allotment+mornings");
            visitor.follow("Allotment mornings");
            take(visitor, visitor.page().url(), "service", DESKTOP, ColorScheme.LIGHT);
            take(visitor, "/events?view=month", "events", DESKTOP, ColorScheme.LIGHT);
            visitor.open("/search?q=scarf&kind=story");
            visitor.follow("Carol's red scarf");
            take(visitor, visitor.page().url(), "story-dark", DESKTOP, ColorScheme.DARK);
        }
    }

    @Test
    void of_what_editors_and_moderators_see() {
        try (Visit editor = Visit.of(hub)) {
            editor.signIn("editor@oakfield.example");
            editor.follow("Oakfield Growers");
            take(editor, editor.page().url(), "console", DESKTOP, ColorScheme.LIGHT);
            editor.follow("Seedlings");
            take(editor, editor.page().url(), "form", DESKTOP, ColorScheme.LIGHT);
        }
    }

    @Test
    void of_ten_pages_on_a_phone_and_on_a_desktop() {
        try (Visit visitor = Visit.of(hub)) {
            visitor.awaitSearch();
            Map<String, String> pages = new LinkedHashMap<>();
            pages.put("home", "/");
            pages.put("results", "/search?q=gardening&near=S6");
            pages.put("map", "/search?q=gardening&near=S6&view=map");
            pages.put("nothing", "/search?q=zzyzx");
            pages.put("browse", "/browse");
            pages.put("weekend", "/events?view=weekend");
            pages.put("service", found(visitor, "service"));
            pages.put("event", found(visitor, "event"));
            pages.put("organisation", found(visitor, "organisation"));
            pages.put("saved", saved(visitor));
            pages.forEach((name, place) -> {
                take(visitor, place, "ten/" + name + "-phone", SMALL_PHONE, ColorScheme.LIGHT);
                take(visitor, place, "ten/" + name, DESKTOP, ColorScheme.LIGHT);
            });
        }
    }

    /** The first page of a kind that a search finds. */
    private static String found(Visit visitor, String kind) {
        visitor.open("/search?kind=" + kind);
        visitor.page().locator(".hit." + kind + " .name a").first().click();
        visitor.page().waitForURL(address -> !address.contains("/search"));
        return visitor.page().url();
    }

    private static String saved(Visit visitor) {
        visitor.open("/search?q=allotment");
        return "/saved?s="
                + visitor.page().locator(".hit .name a").all().stream()
                        .limit(3)
                        .map(link -> link.getAttribute("href"))
                        .map(path -> path.substring(path.lastIndexOf('/') + 1))
                        .collect(Collectors.joining(","));
    }

    private static void take(Visit visit, String place, String name, int width, ColorScheme scheme) {
        visit.page().setViewportSize(width, 900);
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        visit.open(place);
        if (place.contains("view=map")) {
            // above it are its words, which take a phone's whole window
            visit.page().locator(".map-point").first().waitFor();
            visit.page()
                    .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Map of these results"))
                    .evaluate("heading => heading.scrollIntoView()");
        }
        Path file = PICTURES.resolve(name + ".png");
        visit.page().screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(Files.exists(file)).isTrue();
    }
}
