package org.flourishhub.container;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.flourishhub.accounts.Accounts;
import org.flourishhub.accounts.AddAccount;
import org.flourishhub.accounts.AddMembership;
import org.flourishhub.corrections.CorrectionWords;
import org.flourishhub.corrections.Subject;
import org.flourishhub.corrections.SuggestCorrection;
import org.flourishhub.directory.AddOrganisation;
import org.flourishhub.directory.DraftEvent;
import org.flourishhub.directory.DraftService;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.EventDetails;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.PublishEvent;
import org.flourishhub.directory.PublishService;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.duplicates.DuplicatePair;
import org.flourishhub.duplicates.DuplicatePairs;
import org.flourishhub.duplicates.FindDuplicates;
import org.flourishhub.launcher.HubClient;
import org.flourishhub.search.AddSynonym;
import org.flourishhub.search.SynonymWords;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Actor.HubRole;
import org.flourishhub.shared.Actor.OrganisationRole;
import org.flourishhub.sheets.BringSheet;
import org.flourishhub.sheets.MatchColumns;
import org.flourishhub.stories.ReceiveEdit;
import org.flourishhub.stories.ReceiveStory;
import org.flourishhub.stories.StoryText;
import org.flourishhub.syndication.AddFeed;
import org.flourishhub.syndication.AddSubscription;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedDetails;
import org.flourishhub.syndication.FetchRecord;
import org.flourishhub.syndication.FetchRecords;
import org.flourishhub.syndication.PauseSubscription;
import org.flourishhub.syndication.RecordFetch;
import org.flourishhub.syndication.SubscriptionWish;

/** The people and things that the tests of the running application need, made by the hub's own use cases. */
final class People {
    static final String PASSWORD = "beans, mostly";
    static final Actor HUB = Actor.hub("test");
    private static final int DEADLOCK = 1213;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final PlaceDetails RIVELIN =
            new PlaceDetails("Rivelin Valley Allotments", null, "Sheffield", "S6 5XX", null, null);

    private People() {}

    static UUID organisation(String name) {
        return Parts.hub()
                .get(AddOrganisation.class)
                .add(name, "We are " + name, "hello@oakfield.example", null, null, HUB);
    }

    /** A new person; their email address. */
    static String person(HubRole... roles) {
        String email = "person" + COUNT.incrementAndGet() + "@oakfield.example";
        Parts.hub().get(AddAccount.class).add("Jo", email, PASSWORD, Set.of(roles), HUB);
        return email;
    }

    static String member(UUID organisation, OrganisationRole role) {
        String email = person();
        Parts.hub().get(AddMembership.class).add(account(email), organisation, role, HUB);
        return email;
    }

    static UUID account(String email) {
        return Parts.hub().get(Accounts.class).findByEmail(email).orElseThrow().id();
    }

    static UUID draftService(UUID organisation) {
        return draftService(organisation, "Allotment mornings");
    }

    private static UUID draftService(UUID organisation, String name) {
        ServiceDetails details = new ServiceDetails(
                name,
                "Grow with others.",
                null,
                null,
                "hello@oakfield.example",
                null,
                null,
                true,
                null,
                null,
                null,
                null,
                RIVELIN,
                Set.of());
        return Parts.hub().get(DraftService.class).draft(organisation, details, Service.Status.ACTIVE, HUB);
    }

    /** Of one service, with its columns matched, and not yet taken in. */
    static UUID list(UUID organisation) {
        String csv = "Name,In one sentence,Phone\nSeedlings,We grow vegetables,0114 496 0000\n";
        UUID id = Parts.hub()
                .get(BringSheet.class)
                .bring(organisation, "groups.csv", csv.getBytes(StandardCharsets.UTF_8), HUB);
        MatchColumns columns = Parts.hub().get(MatchColumns.class);
        columns.match(id, columns.toMatch(id, HUB).guess(), false, HUB);
        return id;
    }

    static UUID publishedService(UUID organisation) {
        UUID id = draftService(organisation);
        Parts.hub().get(PublishService.class).publish(id, HUB);
        return id;
    }

    static UUID draftEvent(UUID organisation) {
        EventDetails details = new EventDetails(
                "Lantern walk",
                "We walk with lanterns.",
                null,
                Instant.parse("2030-11-22T17:30:00Z"),
                null,
                null,
                null,
                null,
                null,
                true,
                null,
                RIVELIN,
                Set.of());
        return Parts.hub().get(DraftEvent.class).draft(organisation, details, Event.Status.SCHEDULED, HUB);
    }

    static UUID publishedEvent(UUID organisation) {
        UUID id = draftEvent(organisation);
        Parts.hub().get(PublishEvent.class).publish(id, HUB);
        return id;
    }

    static UUID story(UUID organisation, boolean published) {
        StoryText text = text("<p>Nobody asked me how I was.</p>");
        return Parts.hub().get(ReceiveStory.class).receive(organisation, text, published, HUB);
    }

    /** A public one with newer words that wait. */
    static UUID editedStory(UUID organisation) {
        UUID story = story(organisation, true);
        StoryText newer = text("<p>Everybody asked me how I was, and I told them.</p>");
        Parts.hub().get(ReceiveEdit.class).receive(story, newer, false, HUB);
        return story;
    }

    private static StoryText text(String html) {
        return new StoryText(
                "Beans, mostly",
                "A first year.",
                html,
                null,
                null,
                "CC-BY-4.0",
                "Hillside Voices",
                null,
                null,
                "en-GB",
                null,
                Set.of());
    }

    static UUID feed() {
        String url = "https://feed" + COUNT.incrementAndGet() + ".invalid/feed/";
        FeedDetails details = new FeedDetails(url, Feed.Kind.AUTO, "Voices", null, Feed.Trust.HOLD, null, null, null);
        return Parts.hub().get(AddFeed.class).add(details, HUB);
    }

    /** The end of the address of an answer that was kept. */
    static String recording() {
        UUID feed = feed();
        URI url = URI.create("https://feed.invalid/feed/");
        byte[] nothing =
                "<rss version='2.0'><channel><title>Voices</title></channel></rss>".getBytes(StandardCharsets.UTF_8);
        Parts.hub()
                .get(RecordFetch.class)
                .record(new FetchRecord.Answer(feed, url, 200, "application/rss+xml", "etag: 1", null, nothing));
        UUID record = Parts.hub().get(FetchRecords.class).of(feed, 0, 1).get(0).id();
        return feed + "/recordings/" + record;
    }

    static UUID subscription() {
        String endpoint = "https://receiver" + COUNT.incrementAndGet() + ".invalid/hook";
        return Parts.hub()
                .get(AddSubscription.class)
                .add(SubscriptionWish.forEverything("Receiver", endpoint, null), HUB)
                .subscriptionId();
    }

    static UUID pausedSubscription() {
        UUID id = subscription();
        Parts.hub().get(PauseSubscription.class).pause(id, HUB);
        return id;
    }

    static UUID correction(UUID organisation) {
        UUID id = UUID.randomUUID();
        CorrectionWords words = new CorrectionWords("The time is wrong", "It is noon", null);
        String address = "192.0.2." + COUNT.incrementAndGet();
        Parts.hub()
                .get(SuggestCorrection.class)
                .suggest(id, Subject.SERVICE, publishedService(organisation), words, address);
        return id;
    }

    /** Two services that look like one, found by the running hub or here. */
    static UUID synonym() {
        return Parts.hub().get(AddSynonym.class).add(SynonymWords.of("parasol\nsunshade", ""), HUB);
    }

    static DuplicatePair pair(UUID organisation) {
        String name = "Twins " + COUNT.incrementAndGet();
        UUID one = draftService(organisation, name);
        UUID other = draftService(organisation, "The " + name);
        List.of(one, other).forEach(id -> Parts.hub().get(PublishService.class).publish(id, HUB));
        return Awaitility.await()
                .atMost(HubClient.PATIENCE)
                .ignoreExceptionsMatching(People::wasSentAwayByTheDatabase)
                .until(() -> found(one, other), Optional::isPresent)
                .orElseThrow();
    }

    /** The running hub looks for duplicates at the same moment: then one of the two has to try again, as it does itself. */
    private static boolean wasSentAwayByTheDatabase(Throwable trouble) {
        return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == DEADLOCK);
    }

    private static Optional<DuplicatePair> found(UUID one, UUID other) {
        Parts.hub().get(FindDuplicates.class).find();
        return Parts.hub().get(DuplicatePairs.class).of(one, other);
    }
}
