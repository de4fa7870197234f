package org.flourishhub.syndication.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flourishhub.directory.Organisation;
import org.flourishhub.stories.Consent;
import org.flourishhub.stories.Consent.Channel;
import org.flourishhub.stories.Story;
import org.flourishhub.syndication.DeliveryClaim;
import org.flourishhub.syndication.StoryNews;

/**
 * What a subscriber reads: thin, so that whoever wants the words themselves comes for them while they are public. The
 * source and how to name it always travel along; a withdrawn story is only an id and a time.
 */
@ApplicationScoped
public class StoryPayload {
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private String hub;

    protected StoryPayload() {}

    @Inject
    public StoryPayload(@ConfigProperty(name = "hub.public-url") String hub) {
        this.hub = hub.endsWith("/") ? hub.substring(0, hub.length() - 1) : hub;
    }

    /** JSON in UTF-8, always the same bytes for the same state. */
    public byte[] of(DeliveryClaim claim) {
        return JSON.createObjectBuilder()
                .add("type", claim.news().type())
                .add("timestamp", time(claim.happenedAt()))
                .add("data", claim.news() == StoryNews.WITHDRAWN ? withdrawn(claim) : told(claim.story()))
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObjectBuilder withdrawn(DeliveryClaim claim) {
        return JSON.createObjectBuilder()
                .add("id", claim.story().id().toString())
                .add("withdrawnAt", time(claim.happenedAt()));
    }

    private JsonObjectBuilder told(Story story) {
        JsonObjectBuilder data = JSON.createObjectBuilder()
                .add("id", story.id().toString())
                .add("title", story.title())
                .add("summary", story.summary())
                .add("url", hub + "/stories/" + story.slug());
        addKnown(data, "sourceUrl", story.sourceUrl());
        addKnown(data, "author", story.author());
        addKnown(data, "attribution", story.attribution());
        addKnown(data, "licence", story.licence());
        addKnown(data, "language", story.language());
        data.add("consent", consent(story.consent()));
        if (story.organisation() != null) {
            data.add("organisation", organisation(story.organisation()));
        }
        return data.add("publishedAt", time(story.publishedAt())).add("updatedAt", time(story.lastModified()));
    }

    private JsonObjectBuilder organisation(Organisation organisation) {
        return JSON.createObjectBuilder()
                .add("name", organisation.name())
                .add("url", hub + "/organisations/" + organisation.slug());
    }

    /** What may be done with it besides showing it on the web. */
    private static JsonObjectBuilder consent(Consent consent) {
        JsonArrayBuilder channels = JSON.createArrayBuilder();
        for (Channel channel : Channel.values()) {
            if (consent.allows(channel, Instant.MIN)) {
                channels.add(channel.name().toLowerCase(Locale.ROOT));
            }
        }
        JsonObjectBuilder said =
                JSON.createObjectBuilder().add("channels", channels).add("nonCommercial", consent.isNonCommercial());
        return consent.until() == null ? said : said.add("until", time(consent.until()));
    }

    private static void addKnown(JsonObjectBuilder data, String name, String value) {
        if (value != null) {
            data.add(name, value);
        }
    }

    private static String time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
