package org.flourishhub.openreferral.inbound;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.flourishhub.imports.Bookmark;
import org.flourishhub.imports.PartnerPage;
import org.flourishhub.imports.PartnerPages;
import org.flourishhub.openreferral.inbound.DirectoryDoor.Answer;

/**
 * A directory on the web, page by page. What pages say about their number is believed only as far as it is borne out:
 * the end is where a page is empty, or where everything that was announced has come.
 */
final class WebPages implements PartnerPages {
    private static final int FEWER = 5;
    /** The parts of a service that a list may leave out (3.0 without {@code full}); then each is asked for by itself. */
    private static final Set<String> PARTS = Set.of(
            "service_at_locations",
            "schedules",
            "regular_schedules",
            "cost_options",
            "contacts",
            "attributes",
            "service_taxonomys",
            "languages",
            "service_areas",
            "eligibilitys");

    private final DirectoryDoor door;
    private Bookmark here;
    private List<JsonValue> before = List.of();
    private PartnerPage end;

    WebPages(DirectoryDoor door, Bookmark from) {
        this.door = door;
        this.here = from;
    }

    @Override
    public PartnerPage next() {
        if (end != null) {
            return end;
        }
        try {
            return read(door.page(here));
        } catch (UnreadableDirectory e) {
            return end = new PartnerPage.Broken(e.getMessage());
        }
    }

    private PartnerPage read(Answer answer) throws UnreadableDirectory {
        if (answer instanceof Answer.TooLarge tooLarge) {
            if (here.perPage() <= 1) {
                throw new UnreadableDirectory(tooLarge.sentence());
            }
            here = here.withPagesOf(here.perPage() >= FEWER ? here.perPage() / FEWER : 1);
            return next();
        }
        if (answer instanceof Answer.NotThere notThere) {
            if (here.page() == 1) {
                throw new UnreadableDirectory(notThere.sentence());
            }
            return end = PartnerPage.End.early("Page " + here.page() + " is not there: " + notThere.sentence());
        }
        return records(Envelope.of(((Answer.Found) answer).text()));
    }

    private PartnerPage records(Envelope page) throws UnreadableDirectory {
        if (page.entries().isEmpty()) {
            return end = ended(page.total());
        }
        if (page.entries().equals(before)) {
            return end = page.bare()
                    ? PartnerPage.End.ofAll()
                    : PartnerPage.End.early("Page " + here.page() + " says the same as the one before.");
        }
        before = page.entries();
        PartnerPage.Records records = Entries.read(withParts(page.entries()), here, page.total());
        here = records.next();
        if (isLast(page)) {
            end = ended(page.total());
        }
        return records;
    }

    /** Only when everything it says about itself agrees; else one page more is asked for. */
    private boolean isLast(Envelope page) {
        boolean enough = page.total() == null || here.read() >= page.total();
        boolean noMore = page.pages() == null || here.page() > page.pages();
        return Boolean.TRUE.equals(page.last()) && enough && noMore;
    }

    private PartnerPage.End ended(Long total) {
        return total == null || here.read() >= total
                ? PartnerPage.End.ofAll()
                : PartnerPage.End.early(
                        "The directory says that it has " + total + " services, and only " + here.read() + " came.");
    }

    private List<JsonValue> withParts(List<JsonValue> entries) throws UnreadableDirectory {
        if (entries.stream().anyMatch(WebPages::hasParts)) {
            return entries;
        }
        List<JsonValue> whole = new ArrayList<>();
        for (JsonValue entry : entries) {
            whole.add(key(entry).isEmpty() ? entry : alone(entry, key(entry).get()));
        }
        return whole;
    }

    private JsonValue alone(JsonValue entry, String key) throws UnreadableDirectory {
        if (!(door.service(key) instanceof Answer.Found found)) {
            return entry;
        }
        JsonValue parsed = Envelope.parsed(found.text());
        return key(parsed).equals(Optional.of(key)) ? parsed : entry;
    }

    private static boolean hasParts(JsonValue entry) {
        return entry instanceof JsonObject service && PARTS.stream().anyMatch(service::containsKey);
    }

    private static Optional<String> key(JsonValue entry) {
        return entry instanceof JsonObject service && service.get("id") instanceof JsonString id
                ? Optional.of(id.getString()).filter(key -> !key.isBlank()).map(Objects::requireNonNull)
                : Optional.empty();
    }

    @Override
    public void close() {
        // each page was an errand of its own: nothing is open
    }
}
