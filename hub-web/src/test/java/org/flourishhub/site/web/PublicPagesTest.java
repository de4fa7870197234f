package org.flourishhub.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.web.Beside;
import org.flourishhub.directory.web.EventController;
import org.flourishhub.directory.web.ServiceController;
import org.flourishhub.directory.web.WhatsOn;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Assets;
import org.flourishhub.shared.web.CrisisHelp;
import org.flourishhub.shared.web.Page;
import org.flourishhub.shared.web.Paging;
import org.flourishhub.shared.web.Problem;
import org.flourishhub.shared.web.PublicAddress;
import org.flourishhub.shared.web.Templates;
import org.flourishhub.shared.web.View;
import org.flourishhub.stories.web.StoryController;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every public page in every state, made from the invented cast; they are left in target/gallery to be looked at. */
class PublicPagesTest {
    private static final Clock CLOCK = Clock.fixed(Cast.NOW, ZoneOffset.UTC);
    private static final Path GALLERY = Path.of("target/gallery");

    private static final PublicAddress HUB = new PublicAddress("https://hub.example");

    private final Templates templates = new Templates();
    private final Assets assets = new Assets();

    @TestFactory
    Stream<DynamicTest> every_page_has_one_heading_and_nothing_a_strict_browser_would_refuse() throws IOException {
        putAssets();
        return views().entrySet().stream()
                .map(named -> DynamicTest.dynamicTest(named.getKey(), () -> {
                    String html = html(named.getValue());
                    Files.writeString(GALLERY.resolve(named.getKey() + ".html"), html);
                    assertThat(html.split("<h1[ >]")).hasSize(2);
                    assertThat(html)
                            .doesNotContain(" style=", " onclick=", "<style", "null")
                            .doesNotContainPattern("(src|srcset)=\"https?:")
                            .doesNotContainPattern("<script(?! type=\"application/ld.json\")[^>]*>[^<]");
                }));
    }

    @Test
    void a_draft_may_miss_nearly_everything_and_still_has_a_page() {
        assertThat(html(ServiceController.viewOf(Cast.longNamed())))
                .contains("Closed for now", "We were not told. Please ask before you go.", "No place was given");
    }

    @Test
    void a_whole_listing_answers_a_nervous_persons_questions_in_their_order() {
        assertThat(html(ServiceController.viewOf(Cast.everything()).with("today", LocalDate.of(2026, 11, 22))))
                .containsSubsequence(
                        "Not in the school holidays",
                        "Just turn up, or ask somebody to refer you.",
                        "About two weeks",
                        "Digging: Every second Tuesday, 10 am to noon, until 30 June,"
                                + " not on 24 December and 31 December, at Dore Hall, in person. Wear boots",
                        "The last Friday of every month, all day and all night",
                        "Students: £2.50, or what you can give",
                        "Carers",
                        "North (S35, S6)",
                        "Nothing, only you",
                        "Urdu",
                        "Your first visit",
                        "A green gate",
                        "Jo, in a yellow hat",
                        "People to ask",
                        "0114 496 0001",
                        "Rivelin Valley Allotments",
                        "Dore Hall",
                        "Step-free door",
                        "Send it by email",
                        "Checked by Sheffield Checks on 3 June 2026, by phone.",
                        "Paid for by The Green Fund.")
                .doesNotContain("checks@example.org");
    }

    @Test
    void a_private_place_shows_its_district_alone() {
        assertThat(html(ServiceController.viewOf(Cast.refuge())))
                .contains("The address is kept private. It is in S6.")
                .doesNotContain("Safe House", "Hidden Lane", "S6 5XX", "53.41", "openstreetmap.org/search");
    }

    @Test
    void a_saved_list_tells_what_is_gone_and_of_a_private_place_its_district_alone() {
        assertThat(html(saved(8)))
                .contains(
                        "6 pages on this list.",
                        "2 pages that were on this list are not here any more.",
                        "https://hub.example/saved?s=page-0,page-1,page-2",
                        "The address is kept private. It is in S6.",
                        "Every Thursday until 31 March 2027",
                        "content=\"noindex\"")
                .doesNotContain("Safe House", "Hidden Lane");
        assertThat(html(saved(7))).contains("One page that was on this list is not here any more.");
        assertThat(html(saved(6))).doesNotContain("not here any more");
    }

    @Test
    void what_began_before_the_week_stands_first_under_its_first_day_with_both_its_dates() {
        assertThat(html(week(List.of(Cast.exhibition(), Cast.events().get(0)))))
                .containsSubsequence(
                        "Tuesday 24 November</h2>",
                        "Saturday 21 November, 10 am to Sunday 29 November, 4 pm",
                        "Quilts of Sheffield",
                        "2 pm to 4 pm",
                        "Drop-in sewing afternoon")
                .doesNotContain("Saturday 21 November</h2>");
    }

    @Test
    void a_cancelled_event_says_so_first_and_strikes_its_time() {
        assertThat(html(EventController.viewOf(Cast.events().get(2), CLOCK)))
                .containsSubsequence("This will not happen.", "<s>Saturday 28 November, 5.30 pm to 8 pm</s>");
    }

    @Test
    void an_event_that_comes_again_says_how_and_keeps_what_was_called_off_in_sight() {
        assertThat(html(EventController.viewOf(Cast.weekly(), CLOCK)))
                .containsSubsequence(
                        "Every Thursday until 31 March 2027, not on 24 December 2026",
                        "Thursday 26 November, 10 am to noon",
                        "<s>Thursday 3 December, 10 am to noon</s>",
                        "Cancelled",
                        "The hall is closed",
                        "Saturday 12 December, 2 pm",
                        "New time",
                        "Thursday 17 December, 10 am to noon",
                        "Thursday 31 December, 10 am to noon",
                        "And so on.",
                        "Book on their website",
                        "Room for 12",
                        "There is a ramp");
    }

    @Test
    void an_event_can_be_shared_and_printed_large_and_tells_what_stands_beside_it() {
        assertThat(html(EventController.viewOf(Cast.weekly(), CLOCK)
                        .with("near", Cast.dates(Cast.events()))
                        .with(
                                "stories",
                                List.of(new Beside.Related(
                                        UUID.randomUUID(), "/stories/beans", "Beans", "en-GB", "Mo")))))
                .containsSubsequence(
                        "Stories about it",
                        "Beans",
                        "Near it, or like it",
                        "Drop-in sewing afternoon",
                        "Send it by email",
                        "?print=large",
                        "Address of this page");
    }

    @Test
    void a_month_names_each_day_in_full_for_those_who_hear_it() {
        assertThat(html(shown("month", List.of(Cast.weekly()))))
                .contains("<th scope=\"col\"><span>Monday</span></th>", "What’s on in November 2026, week by week")
                .containsSubsequence(
                        "<span class=\"long\">Thursday 26 November</span>", "Seed circle", "10 am to noon");
    }

    @Test
    void a_storys_words_stand_as_they_were_told() {
        assertThat(html(StoryController.viewOf(Cast.stories().get(0), Optional.empty())))
                .contains(
                        "There was a row of beans<br>and nobody minded", "Shared by <strong>Hillside Voices</strong>");
    }

    private Map<String, View> views() {
        Map<String, View> views = new LinkedHashMap<>();
        View home = View.page("site/home", "Find what helps you").with("areas", new AreasOfRecovery().all());
        views.put("home", home.with("news", new FrontPage.News(Cast.dates(Cast.events()), Cast.stories())));
        views.put("home-new", home.with("news", new FrontPage.News(List.of(), List.of())));
        views.put("home-ill", home.with("news", (Object) null));
        views.put("service", ServiceController.viewOf(Cast.allotmentMornings()));
        views.put(
                "service-full",
                ServiceController.viewOf(Cast.everything())
                        .with("alike", List.of(Cast.allotmentMornings()))
                        .with(
                                "stories",
                                List.of(new Beside.Related(
                                        UUID.randomUUID(), "/stories/beans", "Beans", "en-GB", "Mo"))));
        views.put("service-large", ServiceController.viewOf(Cast.everything()).with("large", true));
        views.put("service-private", ServiceController.viewOf(Cast.refuge()));
        views.put("service-closed-long", ServiceController.viewOf(Cast.longNamed()));
        views.put("event", EventController.viewOf(Cast.events().get(0), CLOCK));
        views.put(
                "event-full",
                EventController.viewOf(Cast.weekly(), CLOCK)
                        .with("near", Cast.dates(Cast.events()))
                        .with(
                                "stories",
                                List.of(new Beside.Related(
                                        UUID.randomUUID(), "/stories/beans", "Beans", "en-GB", "Mo"))));
        views.put("event-large", EventController.viewOf(Cast.weekly(), CLOCK).with("large", true));
        views.put("event-cancelled", EventController.viewOf(Cast.events().get(2), CLOCK));
        views.put("story", StoryController.viewOf(Cast.stories().get(0), Optional.empty()));
        views.put("events", week(Cast.events()));
        views.put("events-empty", week(List.of()));
        views.put("event-weekly", EventController.viewOf(Cast.weekly(), CLOCK));
        views.put("events-weekend", shown("weekend", List.of(Cast.events().get(2))));
        views.put(
                "events-month",
                shown(
                        "month",
                        List.of(Cast.weekly(), Cast.exhibition(), Cast.events().get(2))));
        views.put("events-month-empty", shown("month", List.of()));
        View stories = View.page("stories/stories", "Stories");
        views.put("stories", stories.with("stories", Cast.stories()).with("paging", new Paging(2, 3, 9)));
        views.put("stories-empty", stories.with("stories", List.of()).with("paging", new Paging(1, 12, 0)));
        views.put(
                "organisations",
                View.page("site/organisations", "Organisations")
                        .with(
                                "letters",
                                Letters.of(List.of(Cast.HILLSIDE, Cast.LANTERN, Cast.OAKFIELD), Organisation::name)));
        views.put(
                "organisation",
                View.page("site/organisation", "Oakfield Growers")
                        .with("organisation", Cast.OAKFIELD)
                        .with("services", List.of(Cast.allotmentMornings(), Cast.longNamed()))
                        .with("events", Cast.dates(Cast.events()))
                        .with("stories", Cast.stories()));
        views.put(
                "organisations-empty",
                View.page("site/organisations", "Organisations").with("letters", Map.of()));
        views.put("browse", BrowseController.viewOf(new AreasOfRecovery().all(), List.of(), List.of()));
        views.put("events-day", shown("day", List.of(Cast.events().get(0))));
        views.put("saved", saved(12));
        views.put("saved-empty", SavedController.viewOf(SavedAddress.of(""), List.of(), HUB));
        PlainPagesController plain = new PlainPagesController();
        views.put("help-now", plain.helpNow());
        views.put("exit-this-page", plain.exitThisPage());
        views.put("accessibility", plain.accessibility());
        views.put("privacy", plain.privacy());
        views.put("feeds", plain.feeds());
        views.put("problem-404", Problem.of(404).view());
        views.put(
                "problem-422",
                Problem.of(422).because(List.of("Give the service a name")).view());
        return views;
    }

    /** A list of so many pages, six of which are still there. */
    private static View saved(int pages) {
        String slugs =
                IntStream.range(0, pages).mapToObj(number -> "page-" + number).collect(Collectors.joining(","));
        List<InBrief> found = List.of(
                Briefly.said(Cast.everything(), CLOCK),
                Briefly.said(Cast.refuge(), CLOCK),
                Briefly.said(Cast.longNamed(), CLOCK),
                Briefly.said(Cast.weekly(), CLOCK),
                Briefly.said(Cast.OAKFIELD),
                Briefly.said(Cast.stories().get(0)));
        return SavedController.viewOf(SavedAddress.of(slugs), found, HUB);
    }

    private static View week(List<Event> events) {
        return shown("week", events);
    }

    private static View shown(String view, List<Event> events) {
        return EventController.viewOf(
                WhatsOn.asked(view, "2026-11-24", CLOCK),
                Cast.dates(events),
                events.isEmpty() ? Cast.dates(Cast.events()) : List.of());
    }

    private String html(View view) {
        Page page = new Page(view, Actor.visitor(), () -> "", HUB, assets, new CrisisHelp());
        return new String(templates.render(view, page).toByteArray(), StandardCharsets.UTF_8);
    }

    /** Beside the pages, so that they can be looked at in a browser from any small file server. */
    private void putAssets() throws IOException {
        for (String name : List.of(
                "pico.min.css",
                "hub.css",
                "exit.js",
                "saved.js",
                "leaflet.css",
                "leaflet.js",
                "map.css",
                "map.js",
                "icon.svg",
                "border.svg")) {
            put(name);
        }
        for (String part : List.of("core", "latin", "latin-ext")) {
            put("fonts/" + part + "-400.woff2");
            put("fonts/" + part + "-700.woff2");
        }
    }

    private void put(String name) {
        try {
            Path file = GALLERY.resolve(assets.path(name).substring(1));
            Files.createDirectories(file.getParent());
            Files.write(file, assets.find(name).orElseThrow().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
