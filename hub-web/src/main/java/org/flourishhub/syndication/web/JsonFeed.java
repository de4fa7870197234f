package org.flourishhub.syndication.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.shared.web.PublicAddress;
import org.flourishhub.stories.Story;

/** A feed as JSON Feed 1.1. What the format has no word for, source, licence and withdrawals, stands in {@code _flourish_hub}. */
final class JsonFeed {
    static final String TYPE = "application/feed+json";
    static final String ENDING = ".json";

    private static final String VERSION = "https://jsonfeed.org/version/1.1";
    private static final String OURS = "_flourish_hub";
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final PublicAddress hub;

    private JsonFeed(PublicAddress hub) {
        this.hub = hub;
    }

    static String of(StoryFeed feed, PublicAddress hub) {
        return new JsonFeed(hub).write(feed);
    }

    private String write(StoryFeed feed) {
        int page = feed.paging().page();
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("version", VERSION)
                .add("title", FeedEntry.clean(feed.title()))
                .add("description", FeedEntry.clean(feed.subtitle()))
                .add("home_page_url", hub.of(feed.home()))
                .add("feed_url", hub.of(feed.page(ENDING, page)))
                .add("language", "en-GB");
        if (feed.paging().hasNext()) {
            json.add("next_url", hub.of(feed.page(ENDING, page + 1)));
        }
        json.add("authors", JSON.createArrayBuilder().add(person("Flourish Hub").add("url", hub.of("/"))));
        return json.add(OURS, traces(feed)).add("items", items(feed)).build().toString();
    }

    private static JsonObjectBuilder person(String name) {
        return JSON.createObjectBuilder().add("name", FeedEntry.clean(name));
    }

    /** The format has no tombstones, so the ids to take down stand beside the items, on the page where they fell. */
    private JsonObjectBuilder traces(StoryFeed feed) {
        JsonArrayBuilder withdrawn = JSON.createArrayBuilder();
        feed.stories().stream()
                .filter(Story::isWithdrawn)
                .forEach(story -> withdrawn.add(JSON.createObjectBuilder()
                        .add("id", new FeedEntry(story, hub).id())
                        .add("withdrawn_at", story.lastModified().toString())));
        return JSON.createObjectBuilder().add("about", hub.of("/feeds")).add("withdrawn", withdrawn);
    }

    private JsonArrayBuilder items(StoryFeed feed) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        feed.stories().stream()
                .filter(story -> !story.isWithdrawn())
                .forEach(story -> items.add(item(new FeedEntry(story, hub))));
        return items;
    }

    private JsonObjectBuilder item(FeedEntry entry) {
        Story story = entry.story();
        JsonObjectBuilder item = JSON.createObjectBuilder()
                .add("id", entry.id())
                .add("url", entry.permalink())
                .add("title", FeedEntry.clean(story.title()))
                .add("content_html", FeedEntry.clean(story.html()));
        known(item, "summary", story.summary());
        item.add("date_published", story.publishedAt().toString())
                .add("date_modified", story.lastModified().toString())
                .add("authors", JSON.createArrayBuilder().add(person(entry.author())));
        known(item, "language", story.language());
        JsonArrayBuilder tags = JSON.createArrayBuilder();
        story.terms().stream().map(TaxonomyTerm::name).forEach(tags::add);
        return item.add("tags", tags).add(OURS, origin(entry));
    }

    private static JsonObjectBuilder origin(FeedEntry entry) {
        Story story = entry.story();
        JsonObjectBuilder origin = JSON.createObjectBuilder().add("page", entry.page());
        known(origin, "attribution", story.attribution());
        known(origin, "licence", story.licence());
        if (story.consent().isNonCommercial()) {
            origin.add("non_commercial", true);
        }
        if (story.consent().until() != null) {
            origin.add("until", story.consent().until().toString());
        }
        Licence.text(story.licence()).ifPresent(text -> origin.add("licence_url", text));
        entry.organisation()
                .ifPresent(organisation -> origin.add(
                        "organisation",
                        JSON.createObjectBuilder()
                                .add("name", FeedEntry.clean(organisation.name()))
                                .add("url", entry.organisationPage())));
        return origin;
    }

    private static void known(JsonObjectBuilder json, String name, String value) {
        Optional.ofNullable(value)
                .map(FeedEntry::clean)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> json.add(name, text));
    }
}
