package org.flourishhub.syndication.inbound.json;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.ItemDraft;
import org.flourishhub.syndication.ListingItem;
import org.flourishhub.syndication.inbound.documents.EventDraft;
import org.flourishhub.syndication.inbound.documents.EventText;
import org.flourishhub.syndication.inbound.documents.JsonThing;
import org.flourishhub.syndication.inbound.documents.StoryShape;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.flourishhub.syndication.inbound.words.PlainText;

/** One item of an RPDE page: with a day it is an event, without one a listing. */
final class RpdeItem {
    private static final int SUMMARY = 300;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final JsonThing item;
    private final JsonThing data;
    private final WebDocument document;
    private final String licence;

    RpdeItem(JsonThing item, WebDocument document, String licence) {
        this.item = item;
        this.data = item.at("data");
        this.document = document;
        this.licence = licence;
    }

    /** Ids are one of their kind only. */
    String key() {
        String id = item.text("id");
        return id == null ? null : item.plain("kind") + ":" + id.strip();
    }

    boolean isDeleted() {
        return "deleted".equalsIgnoreCase(item.text("state"));
    }

    String title() {
        return data.plain("name", "superEvent.name", "facilityUse.name", "title");
    }

    FeedItem read() {
        ItemDraft draft = draft();
        EventItem.When when = new EventDraft(draft)
                .from(data.text("startDate"), data.text("endDate"), LONDON)
                .when();
        if (when == null) {
            return new ListingItem(
                    draft.facts(),
                    ListingItem.Kind.SERVICE,
                    PlainText.orNull(data.plain("organizer.name", "provider.name", "superEvent.organizer.name")),
                    PlainText.orNull(data.plain("organizer.telephone", "provider.telephone")),
                    PlainText.orNull(data.plain("organizer.email", "provider.email")),
                    address(),
                    place("geo.latitude"),
                    place("geo.longitude"));
        }
        return new EventItem(draft.facts(), when, where(), status(), null, null, cost());
    }

    private ItemDraft draft() {
        String link = CleanLinks.page(data.text("url", "superEvent.url", "@id"), document.url());
        String html = EventText.html(description(), link == null ? document.url() : link);
        return new ItemDraft(document.feedId(), key())
                .calledByTheFeed(item.text("id"))
                .titled(title())
                .inShort(StoryShape.beginning(html, SUMMARY))
                .telling(html)
                .by(PlainText.orNull(data.plain("organizer.name", "provider.name", "superEvent.organizer.name")))
                .on(link)
                .under(licence)
                .pictured(CleanLinks.page(data.text("image.url", "image"), document.url()), null)
                .updated(item.date("modified"))
                .filedUnder(data.words("activity", "prefLabel", "name"));
    }

    private String description() {
        // the standard wants words in one and HTML in the other, but both come in both
        return data.text("beta:formattedDescription", "description", "superEvent.description");
    }

    private EventItem.Status status() {
        String status = String.valueOf(data.text("eventStatus")).toLowerCase(Locale.ROOT);
        if (status.contains("cancel")) {
            return EventItem.Status.CANCELLED;
        }
        return status.contains("postpon") ? EventItem.Status.POSTPONED : EventItem.Status.AS_PLANNED;
    }

    private EventItem.Place where() {
        String name = PlainText.orNull(data.plain("location.name", "superEvent.location.name"));
        String online =
                CleanLinks.page(data.text("beta:affiliatedLocation.url", "virtualLocation.url"), document.url());
        return name == null && address() == null && online == null
                ? null
                : new EventItem.Place(name, address(), place("geo.latitude"), place("geo.longitude"), online);
    }

    private Double place(String member) {
        return data.number("location." + member, "superEvent.location." + member);
    }

    private String address() {
        JsonThing own = data.at("location.address");
        JsonThing address = own.node().isMissingNode() ? data.at("superEvent.location.address") : own;
        String line = address.isObject()
                ? Stream.of("streetAddress", "addressLocality", "postalCode")
                        .map(address::plain)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "))
                : PlainText.of(address.asText());
        return PlainText.orNull(line);
    }

    private String cost() {
        return Optional.ofNullable(data.number("offers.price", "superEvent.offers.price"))
                .map(price -> price == 0 ? "Free" : String.format(Locale.UK, "£%.2f", price))
                .orElse(null);
    }
}
