package org.flourishhub.directory.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Iterator;
import java.util.List;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.shared.web.Fields;
import org.flourishhub.shared.web.JsonParts;
import org.flourishhub.shared.web.LinkedData;
import org.flourishhub.shared.web.PublicAddress;

/** What is on, in the words of schema.org: a list of the events' own pages, where all the rest is told. Each stands in it once. */
public record EventsLinkedData(List<Occurrence> dates) implements LinkedData {
    @Override
    public JsonObject of(PublicAddress hub) {
        JsonArrayBuilder items = JsonParts.array();
        Iterator<Event> events =
                dates.stream().map(Occurrence::event).distinct().iterator();
        for (int position = 1; events.hasNext(); position++) {
            items.add(Fields.ofType("ListItem")
                    .with("position", position)
                    .with("url", hub.of("/events/" + events.next().slug()))
                    .build());
        }
        return JsonParts.object()
                .add("@type", "ItemList")
                .add("itemListElement", items)
                .build();
    }
}
