package org.flourishhub.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Service;
import org.flourishhub.search.Kind;
import org.flourishhub.search.ListingFacts;
import org.flourishhub.search.Loosened;
import org.flourishhub.search.Narrowing;
import org.flourishhub.search.SearchResults;
import org.flourishhub.search.SearchResults.Facet;
import org.flourishhub.search.SearchResults.FacetValue;
import org.flourishhub.search.SearchResults.Hit;
import org.flourishhub.search.SearchResults.Segment;
import org.flourishhub.search.SynonymPreview;
import org.flourishhub.search.SynonymWords;
import org.flourishhub.search.web.MapOfResults.Point;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Assets;
import org.flourishhub.shared.web.CrisisHelp;
import org.flourishhub.shared.web.MapTiles;
import org.flourishhub.shared.web.Page;
import org.flourishhub.shared.web.PublicAddress;
import org.flourishhub.shared.web.Templates;
import org.flourishhub.shared.web.View;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The search page in every state, from invented results; left in target/gallery to be looked at. */
class SearchPagesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final Path GALLERY = Path.of("target/gallery");

    private final Templates templates = new Templates();
    private final Assets assets = new Assets();

    @TestFactory
    Stream<DynamicTest> every_state_has_one_heading_and_nothing_a_strict_browser_would_refuse() throws IOException {
        Files.createDirectories(GALLERY);
        return states().entrySet().stream()
                .map(state -> DynamicTest.dynamicTest(state.getKey(), () -> {
                    String html = html(state.getValue());
                    Files.writeString(GALLERY.resolve(state.getKey() + ".html"), html);
                    assertThat(html.split("<h1[ >]")).hasSize(2);
                    assertThat(html).doesNotContain(" style=", "null", "Optional");
                }));
    }

    @Test
    void matched_words_are_marked_and_other_peoples_html_is_not_ours() {
        assertThat(html(states().get("search")))
                .contains("tools and <mark>gardening</mark> gloves", "&lt;b&gt;bold&lt;/b&gt;")
                .doesNotContain("<b>bold");
    }

    @Test
    void what_was_found_comes_before_the_ways_to_narrow_it() {
        assertThat(html(states().get("search")))
                .containsSubsequence("<h1 id=\"found\"", "<ol class=\"hits\"", "<form class=\"facets\"");
        assertThat(new String(assets.find("hub.css").orElseThrow().bytes(), StandardCharsets.UTF_8))
                .as("the order people see is the order of the page")
                .doesNotContainPattern("[{;\\s]order\\s*:");
    }

    @Test
    void an_empty_page_says_what_to_leave_out_and_how_much_that_would_find() {
        assertThat(html(states().get("search-nothing")))
                .contains(
                        "href=\"/search?q=xylophone&amp;near=S6\">Leave out your choice of “What it is”</a>: 4 results")
                .contains("href=\"/search?q=xylophone&amp;kind=event\">Look further than near S6</a>: 2 results")
                .contains("href=\"/search?near=S6&amp;kind=event\">Leave out the words “xylophone”</a>: 1 result");
    }

    @Test
    void chosen_facets_are_ticked_and_can_be_removed() {
        assertThat(html(states().get("search")))
                .contains("name=\"kind\" value=\"service\" checked")
                .contains("href=\"/search?q=gardning&amp;near=S6&amp;area=resilience&amp;sort=nearest\"");
    }

    @Test
    void a_map_says_the_same_as_the_list_and_of_a_private_place_no_more_than_its_district() {
        assertThat(html(states().get("search"))).contains("Show these on a map").doesNotContain("leaflet", "map.js");
        assertThat(html(states().get("search-map")))
                .contains("Without the map", "data-private=\"yes\"", "Somewhere in S6", "leaflet.js")
                .contains("view=map&amp;page=2", "data-tiles=\"\"", "name=\"view\" value=\"map\"")
                .contains("The map and the list below show results 1 to 5 of 147.", "Page 1 of 3")
                .containsSubsequence("id=\"map\"", "<ol class=\"hits\"", "<span class=\"number\">1</span>");
        assertThat(html(states().get("search"))).doesNotContain("class=\"number\"");
    }

    @Test
    void a_map_says_in_words_what_shares_a_point() {
        assertThat(onMap().together()).isEmpty();
        assertThat(new MapOfResults(
                                "",
                                List.of(at(7, 53.40), at(2, 53.40), at(3, 53.41), at(5, 53.40), at(5, 53.40)),
                                List.of(),
                                null)
                        .together())
                .containsExactly("Numbers 2, 5 and 7 share one point.");
        assertThat(new MapOfResults("", List.of(at(1, 53.40), at(12, 53.40)), List.of(), null).together())
                .containsExactly("Numbers 1 and 12 share one point.");
    }

    private static Point at(int number, double north) {
        return new Point(number, Kind.SERVICE, "/services/a", "Allotment mornings", "", north, -1.52, false);
    }

    private static MapOfResults onMap() {
        SearchForm form = Asked.of("/search?q=gardning&near=S6&view=map");
        return ResultsOnMap.of(
                results(form, "gardening", Optional.empty(), 147, hits()),
                List.of(
                        new Point(
                                1,
                                Kind.SERVICE,
                                "/services/a",
                                "Allotment mornings",
                                "Rivelin, S6 5XX",
                                53.40,
                                -1.52,
                                false),
                        new Point(2, Kind.EVENT, "/events/b", "Sewing \"and\" <tea>", "Walkley", 53.40, -1.50, false),
                        new Point(3, Kind.SERVICE, "/services/c", "Refuge", "Somewhere in S6", 53.403, -1.511, true)),
                new MapTiles(Optional.empty(), Optional.empty()));
    }

    private static Map<String, View> states() {
        Map<String, View> states = new LinkedHashMap<>();
        SearchForm full = Asked.of("/search?q=gardning&near=S6&kind=service&area=resilience&sort=nearest");
        states.put(
                "search",
                ResultsView.of(full, results(full, "gardening", Optional.empty(), 47, hits()), List.of(), NOW));
        SearchForm second = Asked.of("/search?q=walk&near=Atlantis&page=2");
        states.put(
                "search-unknown-place",
                ResultsView.of(second, results(second, "walk", Optional.of("talk"), 23, hits()), List.of(), NOW));
        SearchForm none = Asked.of("/search?q=xylophone&near=S6&kind=event");
        states.put(
                "search-nothing",
                ResultsView.of(
                        none,
                        new SearchResults(none.query(), "xylophone", Optional.empty(), 0, List.of(), List.of()),
                        List.of(new Loosened("kind", 4), new Loosened("near", 2), new Loosened("words", 1)),
                        NOW));
        SearchForm map = Asked.of("/search?q=gardning&near=S6&kind=service&view=map");
        states.put(
                "search-map",
                ResultsView.of(map, results(map, "gardening", Optional.empty(), 147, hits()), List.of(), NOW)
                        .with("map", onMap()));
        SearchForm words = Asked.of("/search?q=gardening+xylophone");
        states.put(
                "search-nothing-for-all-words",
                ResultsView.of(
                        words,
                        new SearchResults(
                                words.query(), "gardening xylophone", Optional.empty(), 0, List.of(), List.of()),
                        List.of(new Loosened(Loosened.SOME_WORDS, "gardening", 14), new Loosened(Loosened.WORDS, 77)),
                        NOW));
        states.put("search-paused", SearchPauses.viewOf(full));
        states.put("search-corrected", corrected());
        states.put("synonym", otherWords());
        return states;
    }

    private static View corrected() {
        SearchForm form = Asked.of("/search?q=dementa+cafee");
        return ResultsView.of(form, results(form, "dementia cafe", Optional.empty(), 2, hits()), List.of(), NOW);
    }

    private static View otherWords() {
        SearchForm form = Asked.of("/search?q=cold+house");
        SearchResults none = new SearchResults(form.query(), "cold house", Optional.empty(), 0, List.of(), List.of());
        SearchResults some = results(form, "cold house", Optional.empty(), 2, hits());
        return SynonymPage.of(
                "/console/synonyms/new",
                SynonymPage.form(SynonymWords.of("cold house\ncold home", "energy"), 3),
                List.of(new SynonymPreview("cold house", none, some), new SynonymPreview("cold home", some, none)));
    }

    @Test
    void somebody_whose_spelling_was_put_right_hears_it_and_can_insist() {
        assertThat(html(corrected()))
                .contains("<strong>dementia cafe</strong>", "href=\"/search?q=dementa+cafee&amp;exact=yes\"");
        assertThat(html(otherWords())).contains("0 results now, 2 then", "No longer on the first page");
    }

    private static SearchResults results(
            SearchForm form, String searchedFor, Optional<String> didYouMean, long total, List<Hit> hits) {
        Facet kinds = new Facet(
                Narrowing.KIND,
                List.of(
                        value(
                                "service",
                                "Service or group",
                                31,
                                form.query().kinds().contains(Kind.SERVICE)),
                        value("event", "Event", 9, false),
                        value("story", "Story", 6, false)));
        Facet areas = new Facet(
                Narrowing.AREA,
                List.of(
                        value(
                                "resilience",
                                "Resilience",
                                12,
                                form.query().choices().of(Narrowing.AREA).contains("resilience")),
                        value("good-relationships", "Good relationships", 9, false),
                        value("culture-and-spirit", "Cultural and spiritual perspectives", 1, false)));
        Facet organisations = new Facet(
                Narrowing.ORGANISATION,
                IntStream.range(1, 12)
                        .mapToObj(n -> value("organisation-" + n, "Friends of Park Number " + n, 12 - n, false))
                        .toList());
        return new SearchResults(
                form.query(), searchedFor, didYouMean, total, hits, List.of(kinds, areas, organisations));
    }

    private static FacetValue value(String slug, String label, long count, boolean chosen) {
        return new FacetValue(slug, label, count, chosen);
    }

    private static List<Hit> hits() {
        return List.of(
                new Hit(
                        UUID.randomUUID(),
                        Kind.SERVICE,
                        "/services/allotment-mornings-1f5a4e2c",
                        List.of(new Segment("Allotment mornings", false)),
                        List.of(
                                new Segment("Grow vegetables with others at your own pace. Tea, tools and ", false),
                                new Segment("gardening", true),
                                new Segment(" gloves are here, <b>bold</b> or shy.", false)),
                        List.of(),
                        "Oakfield Growers",
                        "/organisations/oakfield-growers-00000001",
                        0.84,
                        null,
                        new ListingFacts(
                                "Rivelin Valley Allotments",
                                "S6",
                                "Wed and Sat, 10 am to 1 pm",
                                null,
                                null,
                                null,
                                Service.Status.ACTIVE,
                                true,
                                null,
                                "Just turn up",
                                null,
                                Instant.parse("2026-11-10T09:00:00Z"))),
                new Hit(
                        UUID.randomUUID(),
                        Kind.SERVICE,
                        "/services/green-prescriptions-1f5a4e2d",
                        List.of(
                                new Segment("Green prescriptions: therapeutic ", false),
                                new Segment("gardening", true),
                                new Segment(
                                        " for adults living with anxiety or low mood in north-west Sheffield", false)),
                        List.of(new Segment("Eight weeks with an occupational therapist.", false)),
                        List.of(),
                        "Hillside Health Trust",
                        null,
                        2.4,
                        null,
                        new ListingFacts(
                                null,
                                "S5",
                                null,
                                null,
                                null,
                                null,
                                Service.Status.TEMPORARILY_CLOSED,
                                false,
                                "£2 towards tea if you can",
                                null,
                                null,
                                Instant.parse("2025-09-10T09:00:00Z"))),
                new Hit(
                        UUID.randomUUID(),
                        Kind.EVENT,
                        "/events/winter-bonfire-1f5a4e2e",
                        List.of(new Segment("Winter bonfire and soup", false)),
                        List.of(new Segment("We burn the year’s prunings and eat what grew.", false)),
                        List.of(new Segment("everyone who came ", false), new Segment("gardening", true)),
                        "Oakfield Growers",
                        null,
                        null,
                        null,
                        new ListingFacts(
                                "The Lantern Room",
                                "S3",
                                null,
                                Instant.parse("2026-11-28T17:30:00Z"),
                                Instant.parse("2026-11-28T20:00:00Z"),
                                Event.Status.CANCELLED,
                                null,
                                true,
                                null,
                                null,
                                null,
                                NOW)),
                new Hit(
                        UUID.randomUUID(),
                        Kind.STORY,
                        "/stories/beans-mostly-1f5a4e2f",
                        List.of(new Segment("Beans, mostly", false)),
                        List.of(new Segment(
                                "Nobody asked me how I was. They asked if I could hold the string.", false)),
                        List.of(),
                        "Hillside Voices",
                        null,
                        null,
                        null,
                        new ListingFacts(null, null, null, null, null, null, null, false, null, null, 4, NOW)),
                new Hit(
                        UUID.randomUUID(),
                        Kind.ORGANISATION,
                        "/organisations/oakfield-growers-00000001",
                        List.of(new Segment("Oakfield Growers", false)),
                        List.of(new Segment("We grow vegetables and friendships.", false)),
                        List.of(),
                        "Oakfield Growers",
                        null,
                        null,
                        null,
                        new ListingFacts(null, null, null, null, null, null, null, false, null, null, null, NOW)));
    }

    private String html(View view) {
        Page page = new Page(
                view, Actor.visitor(), () -> "", new PublicAddress("https://hub.example"), assets, new CrisisHelp());
        return new String(templates.render(view, page).toByteArray(), StandardCharsets.UTF_8);
    }
}
