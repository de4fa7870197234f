package org.flourishhub.shared.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * What a page is about, in the words of schema.org. It stands in the page as a block of data that no browser runs, so the
 * strict rules about scripts do not touch it.
 */
@FunctionalInterface
public interface LinkedData {
    String CONTEXT = "https://schema.org";

    Map<Section, List<String>> TRAILS = Map.of(
            Section.FIND, List.of("Find support", "/search"),
            Section.EVENTS, List.of("Events", "/events"),
            Section.STORIES, List.of("Stories", "/stories"),
            Section.ORGANISATIONS, List.of("Organisations", "/organisations"));

    JsonObject of(PublicAddress hub);

    /** Of a page with a lasting address alone; {@code null} for any other. */
    static String graph(View view, PublicAddress hub) {
        if (!(view.parts().get("linkedData") instanceof LinkedData thing)
                || view.path().isEmpty()) {
            return null;
        }
        JsonObject graph = JsonParts.object()
                .add("@context", CONTEXT)
                .add("@graph", JsonParts.array().add(thing.of(hub)).add(trail(view, hub)))
                .build();
        return safe(graph.toString());
    }

    private static JsonObject trail(View view, PublicAddress hub) {
        JsonArrayBuilder steps = JsonParts.array().add(step(1, "Flourish Hub", hub.of("/")));
        List<String> section = TRAILS.get(view.section());
        if (section != null) {
            steps.add(step(2, section.get(0), hub.of(section.get(1))));
        }
        steps.add(step(section == null ? 2 : 3, view.title(), hub.of(view.path())));
        return JsonParts.object()
                .add("@type", "BreadcrumbList")
                .add("itemListElement", steps)
                .build();
    }

    private static JsonObject step(int position, String name, String address) {
        return JsonParts.object()
                .add("@type", "ListItem")
                .add("position", position)
                .add("name", name)
                .add("item", address)
                .build();
    }

    /** Nothing that somebody wrote can end the block or begin another: no angle bracket is left as it was. */
    static String safe(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
