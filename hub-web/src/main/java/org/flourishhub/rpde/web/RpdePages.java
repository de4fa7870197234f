package org.flourishhub.rpde.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flourishhub.changes.PublicChange;
import org.flourishhub.shared.web.JsonParts;
import org.flourishhub.shared.web.PublicAddress;

/**
 * One page of a feed of changes. The next page begins after its last item; the page without items names itself, and whoever
 * asks it again later learns what has changed since.
 */
@ApplicationScoped
class RpdePages {
    @Inject
    PublicAddress hub;

    @Inject
    @ConfigProperty(name = "hub.open-data.licence")
    String licence;

    /** {@code now} holds what each item is now; of what is not in it, only its end is told, and that for ever. */
    JsonObject of(String kind, String path, FeedPosition after, List<PublicChange> changes, Map<UUID, JsonObject> now) {
        JsonArrayBuilder items = JsonParts.array();
        changes.forEach(change -> items.add(item(kind, change, now.get(change.id()))));
        return JsonParts.object()
                .add("next", hub.of(path + next(after, changes).query()))
                .add("items", items)
                .add("license", licence)
                .build();
    }

    static List<UUID> ids(List<PublicChange> changes) {
        return changes.stream().map(PublicChange::id).toList();
    }

    private static FeedPosition next(FeedPosition after, List<PublicChange> changes) {
        if (changes.isEmpty()) {
            return after;
        }
        PublicChange last = changes.get(changes.size() - 1);
        return after.to(last.modified(), last.id().toString());
    }

    private static JsonObjectBuilder item(String kind, PublicChange change, JsonObject now) {
        JsonObjectBuilder item = JsonParts.object()
                .add("state", now == null ? "deleted" : "updated")
                .add("kind", kind)
                .add("id", change.id().toString())
                .add("modified", change.modified());
        return now == null ? item : item.add("data", now);
    }
}
