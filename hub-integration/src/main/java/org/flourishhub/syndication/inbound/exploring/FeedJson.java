package org.flourishhub.syndication.inbound.exploring;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.ItemFacts;

/**
 * A document that was read, as one JSON object: {@code ok}, {@code feed} and {@code items} in the order of the
 * document. What is not known is {@code null}; what only some documents have, such as an end or a place, is left out.
 * Dates are instants in UTC.
 */
public final class FeedJson {

    private FeedJson() {}

    public static JsonObject of(FeedDocument document) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        document.items().forEach(item -> items.add(item(item)));
        JsonObjectBuilder all = Json.createObjectBuilder()
                .add("ok", true)
                .add("feed", head(document.head()))
                .add("items", items);
        if (!document.withdrawn().isEmpty()) {
            all.add("withdrawn", words(document.withdrawn().stream().sorted().toList()));
        }
        return all.build();
    }

    public static JsonObject problem(String code, String sentence) {
        return Json.createObjectBuilder()
                .add("ok", false)
                .add("error", code)
                .add("message", sentence)
                .build();
    }

    private static JsonObjectBuilder head(FeedHead head) {
        return Json.createObjectBuilder()
                .add("title", text(head.title()))
                .add("link", text(head.link()))
                .add("description", text(head.description()))
                .add("language", text(head.language()))
                .add("id", text(head.id()))
                .add("updated", date(head.updated()))
                .add("author", text(head.author()));
    }

    private static JsonObjectBuilder item(FeedItem item) {
        ItemFacts facts = item.facts();
        EventItem event = item instanceof EventItem one ? one : null;
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", text(facts.givenId()))
                .add("title", facts.title())
                .add("html", facts.html())
                .add("summary", facts.excerpt() == null ? facts.summary() : facts.excerpt())
                .add("link", text(facts.link()))
                .add("author", text(facts.author() == null ? facts.mail() : facts.author()))
                .add("published", date(facts.published()))
                .add("updated", date(facts.updated()))
                .add(
                        "start",
                        date(
                                event == null || event.when() == null
                                        ? null
                                        : event.when().startsAt()))
                .add("tags", words(facts.tags()))
                .add("enclosures", enclosures(facts.enclosures()));
        some(json, "language", facts.language());
        some(json, "rights", facts.rights());
        some(json, "image", facts.imageUrl());
        some(json, "imageAlt", facts.imageAlt());
        if (event != null) {
            event(json, event);
        }
        return json;
    }

    private static void event(JsonObjectBuilder json, EventItem event) {
        some(json, "end", event.when() == null ? null : event.when().endsAt());
        some(json, "zone", event.when() == null ? null : event.when().zone());
        if (event.when() != null && event.when().allDay()) {
            json.add("allDay", true);
        }
        if (event.place() != null) {
            some(json, "place", event.place().name());
            some(json, "address", event.place().address());
            some(json, "online", event.place().onlineLink());
        }
        some(json, "status", event.status() == EventItem.Status.AS_PLANNED ? null : event.status());
        if (event.repetition() != null) {
            json.add("rules", words(event.repetition().rules()));
            json.add("except", words(event.repetition().except()));
            if (!event.repetition().more().isEmpty()) {
                json.add("more", words(event.repetition().more()));
            }
            if (!event.repetition().changes().isEmpty()) {
                json.add("changes", changes(event.repetition().changes()));
            }
        }
        some(json, "cost", event.cost());
    }

    /** Dates that are not like the others: {@code planned} on the clocks of its place, and what became of it. */
    private static JsonArrayBuilder changes(List<EventItem.Change> changes) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (EventItem.Change change : changes) {
            JsonObjectBuilder json = Json.createObjectBuilder().add("planned", String.valueOf(change.planned()));
            some(json, "start", change.when() == null ? null : change.when().startsAt());
            some(json, "end", change.when() == null ? null : change.when().endsAt());
            some(json, "title", change.title());
            some(json, "status", change.cancelled() ? EventItem.Status.CANCELLED : null);
            if (change.onwards()) {
                json.add("onwards", true);
            }
            all.add(json);
        }
        return all;
    }

    private static JsonArrayBuilder enclosures(List<ItemFacts.Enclosure> files) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        files.forEach(file -> all.add(Json.createObjectBuilder()
                .add("url", file.url())
                .add("type", text(file.type()))
                .add("length", file.length() == null ? JsonValue.NULL : Json.createValue(file.length()))));
        return all;
    }

    private static JsonArrayBuilder words(List<?> words) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        words.forEach(word -> all.add(word.toString()));
        return all;
    }

    private static void some(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }

    private static JsonValue text(String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }

    private static JsonValue date(Instant date) {
        return date == null ? JsonValue.NULL : Json.createValue(date.toString());
    }
}
