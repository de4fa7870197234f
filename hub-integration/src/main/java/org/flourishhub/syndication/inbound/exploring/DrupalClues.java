package org.flourishhub.syndication.inbound.exploring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.syndication.FoundFeed.Where;
import org.flourishhub.syndication.inbound.documents.JsonThing;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where a Drupal site keeps its stories: JSON:API, if it is open, which lists every type of content. */
final class DrupalClues {
    private static final String NODES = "node--";
    /** What is no story. */
    private static final Set<String> MACHINERY =
            Set.of("page", "webform", "landing_page", "book", "panel", "panopoly_page", "layout", "homepage");

    private static final int MOST_TYPES = 3;
    /** The newest first, with those who wrote them. */
    private static final String ASKED = "?sort=-created&include=uid";
    /** The same with the picture and the topics that Drupal gives its articles when it is installed. */
    private static final String ASKED_FULLY = ASKED + ",field_image,field_tags";

    private final Document page;
    private final Received answer;

    DrupalClues(Document page, Received answer) {
        this.page = page;
        this.answer = answer;
    }

    /** Where JSON:API begins, such as https://site.example/jsonapi; empty when the site is not made with Drupal. */
    Optional<String> api() {
        return isDrupal() ? Optional.ofNullable(CleanLinks.page("/jsonapi", page.baseUri())) : Optional.empty();
    }

    private boolean isDrupal() {
        Element generator = page.selectFirst("meta[name=generator]");
        String made = generator == null ? "" : generator.attr("content");
        String said = made + " " + String.join(" ", answer.headers().getOrDefault("x-generator", List.of()));
        return said.toLowerCase(Locale.ROOT).contains("drupal")
                || answer.headers().keySet().stream().anyMatch(name -> name.startsWith("x-drupal-"))
                || page.selectFirst("[data-drupal-selector]") != null;
    }

    /** {@code index} is what JSON:API says at its beginning. Of each type, the ways to ask for it, the best first. */
    List<List<Clue>> feeds(JsonThing index) {
        List<String> types = new ArrayList<>();
        index.at("links").members().keySet().stream()
                .filter(name -> name.startsWith(NODES))
                .map(name -> name.substring(NODES.length()))
                .filter(type -> type.matches("[a-z0-9_]{1,64}") && !MACHINERY.contains(type))
                .forEach(types::add);
        types.sort(Comparator.comparing(type -> !type.equals("article")));
        return types.stream().limit(MOST_TYPES).map(type -> ways(index, type)).toList();
    }

    private List<Clue> ways(JsonThing index, String type) {
        JsonThing said = index.at("links").at(NODES + type);
        // until Drupal 8.7 a link was its address alone
        String named = said.isObject() ? said.text("href") : index.at("links").text(NODES + type);
        String list = CleanLinks.page(named == null ? "/jsonapi/node/" + type : named, page.baseUri());
        String plain = list == null ? null : list.replaceFirst("[?#].*$", "");
        return plain == null ? List.of() : List.of(clue(plain + ASKED_FULLY, type), clue(plain + ASKED, type));
    }

    private static Clue clue(String address, String type) {
        String words = type.replace('_', ' ');
        return new Clue(address, Where.SYSTEM, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }
}
