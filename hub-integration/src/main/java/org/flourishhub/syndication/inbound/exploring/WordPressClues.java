package org.flourishhub.syndication.inbound.exploring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.syndication.FoundFeed.Where;
import org.flourishhub.syndication.inbound.documents.JsonThing;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where a WordPress site keeps its stories: the API, if it is open, with every type of its own, and the feeds. */
final class WordPressClues {
    private static final Pattern API_HEADER =
            Pattern.compile("<([^>]{1,2000})>\\s*;\\s*rel=\"?https://api\\.w\\.org/", Pattern.CASE_INSENSITIVE);
    /** What is no story. */
    private static final Set<String> MACHINERY = Set.of(
            "attachment",
            "nav_menu_item",
            "wp_block",
            "wp_template",
            "wp_template_part",
            "wp_navigation",
            "wp_global_styles",
            "wp_font_family",
            "wp_font_face",
            "page",
            "product",
            "elementor_library",
            "e-landing-page");

    private static final int MOST_TYPES = 4;

    private final Document page;
    private final Received answer;

    WordPressClues(Document page, Received answer) {
        this.page = page;
        this.answer = answer;
    }

    /** Where the API begins, such as https://site.example/wp-json/ or https://site.example/?rest_route=/. */
    Optional<String> api() {
        Element link = page.selectFirst("link[rel=https://api.w.org/][href]");
        Optional<String> named = Optional.ofNullable(link).map(each -> each.attr("href"));
        return named.or(this::apiOfHeaders)
                .or(this::apiByGenerator)
                .map(address -> CleanLinks.page(address, page.baseUri()));
    }

    private Optional<String> apiOfHeaders() {
        return answer.headers().getOrDefault("link", List.of()).stream()
                .map(API_HEADER::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private Optional<String> apiByGenerator() {
        Element generator = page.selectFirst("meta[name=generator][content^=WordPress]");
        return generator == null ? Optional.empty() : Optional.of("/wp-json/");
    }

    String typesOf(String api) {
        return route(api, "wp/v2/types");
    }

    /** {@code types} is the API's answer about types, or nothing when it is closed. */
    List<Clue> feeds(String api, JsonThing types) {
        List<Clue> clues = new ArrayList<>();
        types.node().fields().forEachRemaining(type -> {
            JsonThing facts = new JsonThing(type.getValue());
            String base = facts.text("rest_base");
            boolean story = !MACHINERY.contains(type.getKey()) && !type.getKey().startsWith("wp_");
            if (story && base != null && base.matches("[\\w-]{1,80}") && clues.size() < MOST_TYPES) {
                String space = facts.text("rest_namespace");
                boolean usual = space == null || !space.matches("[\\w/-]{1,80}");
                boolean events = type.getKey().equals("tribe_events");
                clues.add(
                        events
                                ? new Clue(route(api, "tribe/events/v1/events"), Where.SYSTEM, facts.plain("name"))
                                : new Clue(
                                        route(api, (usual ? "wp/v2" : space) + "/" + base),
                                        Where.SYSTEM,
                                        facts.plain("name")));
            }
        });
        clues.add(new Clue(home(api) + "feed/", Where.SYSTEM, ""));
        return clues;
    }

    private static String route(String api, String path) {
        return api.contains("rest_route=")
                ? api.replaceFirst("rest_route=.*$", "rest_route=/" + path)
                : (api.endsWith("/") ? api : api + "/") + path;
    }

    private static String home(String api) {
        return api.replaceFirst("(wp-json/?|(index\\.php)?\\?rest_route=.*)$", "");
    }
}
