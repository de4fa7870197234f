package org.flourishhub.syndication.inbound.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.ItemDraft;
import org.flourishhub.syndication.ListingItem;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.RefusedItem;
import org.flourishhub.syndication.RefusedItem.Reason;
import org.flourishhub.syndication.inbound.documents.DocumentReader;
import org.flourishhub.syndication.inbound.documents.JsonThing;
import org.flourishhub.syndication.inbound.documents.StoryShape;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.flourishhub.syndication.inbound.words.CleanHtml;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.flourishhub.syndication.inbound.words.PlainText;

/**
 * Reads one page of services, or one service, of Open Referral UK, as listings. It is for looking at them: the whole
 * directory, with its times and prices, is taken in by an import.
 */
final class OpenReferralReader implements DocumentReader {
    private static final int MOST_SERVICES = 2000;
    private static final int SUMMARY = 300;

    @Override
    public boolean recognises(WebDocument document) {
        if (!document.looksLikeJson()) {
            return false;
        }
        JsonThing json = document.json();
        return services(json).isList()
                        && (json.has("total_items") || json.has("totalElements") || json.has("total_pages"))
                || isService(json);
    }

    @Override
    public FeedDocument read(WebDocument document) {
        JsonThing json = document.json();
        List<JsonThing> all = isService(json) ? List.of(json) : services(json).elements(MOST_SERVICES);
        List<FeedItem> items = new ArrayList<>();
        List<RefusedItem> refused = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        for (JsonThing service : all) {
            String id = service.text("id");
            String status = service.plain("status").toLowerCase(Locale.ROOT);
            if (id == null) {
                refused.add(new RefusedItem(service.plain("name"), Reason.NO_ID));
            } else if (status.equals("inactive") || status.equals("defunct")) {
                gone.add(id);
            } else if (service.plain("name").isEmpty()) {
                refused.add(new RefusedItem("", Reason.NOTHING_SAID));
            } else {
                items.add(listing(id, service, document));
            }
        }
        return new FeedDocument(
                document.feedId(), FeedHead.SILENT, items, gone, Reading.Covers.A_PART, Set.of(), refused);
    }

    private static ListingItem listing(String id, JsonThing service, WebDocument document) {
        String link = CleanLinks.page(service.text("url", "organization.website", "organization.url"), document.url());
        String text = service.text("description");
        String html =
                text == null ? "" : CleanHtml.of(text.contains("</") ? text : CleanHtml.ofText(text), document.url());
        ItemDraft draft = new ItemDraft(document.feedId(), id)
                .calledByTheFeed(id)
                .titled(service.plain("name"))
                .inShort(StoryShape.beginning(html, SUMMARY))
                .telling(html)
                .by(PlainText.orNull(service.plain("organization.name")))
                .on(link)
                .updated(service.date("last_modified", "assured_date"))
                .filedUnder(terms(service));
        JsonThing place = place(service);
        return new ListingItem(
                draft.facts(),
                ListingItem.Kind.SERVICE,
                PlainText.orNull(service.plain("organization.name")),
                PlainText.orNull(service.plain("phones.number", "contacts.phones.number")),
                PlainText.orNull(service.plain("email", "contacts.email")),
                address(place),
                place.number("latitude"),
                place.number("longitude"));
    }

    private static JsonThing place(JsonThing service) {
        return Stream.of("service_at_locations.location", "locations")
                .map(path -> service.at(path))
                .map(each -> each.isList() ? new JsonThing(each.node().path(0)) : each)
                .filter(JsonThing::isObject)
                .findFirst()
                .orElse(JsonThing.NOTHING);
    }

    private static String address(JsonThing place) {
        String line = Stream.of(
                        place.plain("addresses.address_1", "physical_addresses.address_1"),
                        place.plain("addresses.city", "physical_addresses.city"),
                        place.plain("addresses.postal_code", "physical_addresses.postal_code"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return PlainText.orNull(line);
    }

    private static List<String> terms(JsonThing service) {
        return Stream.of("attributes", "service_taxonomys", "service_taxonomies")
                .flatMap(path -> service.list(path).stream())
                .map(each -> each.plain("taxonomy_term.name", "taxonomy.name"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static JsonThing services(JsonThing json) {
        return json.at("contents").isList() ? json.at("contents") : json.at("content");
    }

    private static boolean isService(JsonThing json) {
        return json.isObject()
                && json.has("id")
                && json.has("name")
                && json.has("status")
                && (json.has("organization") || json.has("service_at_locations") || json.has("organization_id"));
    }
}
