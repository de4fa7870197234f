package org.flourishhub.sample;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.flourishhub.accounts.SignIn;
import org.flourishhub.corrections.Corrections;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Taxonomy;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.directory.TaxonomyTerms;
import org.flourishhub.shared.Actor;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.Story;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.Feeds;
import org.flourishhub.syndication.Subscriptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LoadSampleDataIT {
    private static final PartnerPorts PORTS = PartnerPorts.USUAL;

    private static StandaloneHub hub;

    @BeforeAll
    static void load() {
        hub = TestHub.start(Map.of("hub.outbound.allow", PORTS.allowed()));
        assertThat(LoadSampleData.load(hub, PORTS)).isTrue();
    }

    @AfterAll
    static void close() {
        hub.close();
    }

    @Test
    void it_is_rich_enough_to_judge_a_page_by() {
        assertThat(organisations()).hasSize(11);
        assertThat(count(Service.class)).isEqualTo(32);
        assertThat(count(Event.class)).isEqualTo(20);
        assertThat(hub.get(Stories.class).countPublished()).isEqualTo(8);
    }

    @Test
    void something_waits_to_be_corrected() {
        assertThat(hub.get(Corrections.class).waitingFor(Actor.hub("test"), 0, 50))
                .hasSize(2)
                .anyMatch(correction -> correction.contact() != null)
                .anyMatch(correction -> correction.contact() == null);
    }

    @Test
    void a_second_time_changes_nothing() {
        assertThat(LoadSampleData.load(hub, PORTS)).isFalse();

        assertThat(count(Service.class)).isEqualTo(32);
    }

    @Test
    void every_word_of_both_taxonomies_finds_something() {
        Set<String> used = hub.inTransaction(() -> hub.get(EntityManager.class)
                .createQuery("select t.slug from Service s join s.terms t", String.class)
                .getResultStream()
                .collect(Collectors.toSet()));

        TaxonomyTerms terms = hub.get(TaxonomyTerms.class);
        assertThat(used)
                .containsAll(slugs(terms.of(Taxonomy.AREAS_OF_RECOVERY)))
                .containsAll(slugs(terms.of(Taxonomy.KINDS_OF_HELP)));
    }

    @Test
    void this_week_is_never_empty_and_events_are_of_every_sort() {
        Instant inAWeek = Instant.now().plus(Duration.ofDays(7));
        List<Event> events = hub.inTransaction(() -> hub.get(EntityManager.class)
                .createQuery("select e from Event e", Event.class)
                .getResultList());

        assertThat(events)
                .filteredOn(event -> event.startsAt().isBefore(inAWeek))
                .hasSizeGreaterThan(5);
        assertThat(events).extracting(Event::status).contains(Event.Status.values());
        assertThat(events).anyMatch(event -> event.location() == null).anyMatch(event -> !event.isFree());
        assertThat(events)
                .anyMatch(event -> event.name().length() < 10)
                .anyMatch(event -> event.name().length() > 80);
    }

    @Test
    void the_invented_people_can_sign_in_with_the_printed_password() {
        for (String email : List.of(
                "editor@oakfield.example", "admin@oakfield.example", "moderator@hub.example", "admin@hub.example")) {
            assertThat(hub.get(SignIn.class).signIn(email, LoadPeople.PASSWORD, "127.0.0.1"))
                    .as(email)
                    .isInstanceOf(SignIn.Outcome.SignedIn.class);
        }
    }

    @Test
    void the_partners_are_read_and_the_receiver_is_told() {
        List<Feed> feeds = hub.get(Feeds.class).all();

        assertThat(feeds)
                .extracting(feed -> feed.url().toString())
                .containsExactlyInAnyOrder("http://127.0.0.1:8091/feed/", "http://127.0.0.1:8092/api/v2/opinions");
        assertThat(hub.get(Subscriptions.class).all()).hasSize(1);
    }

    @Test
    void a_story_told_by_an_organisation_is_published_as_it_was_written() {
        Story rhubarb = hub.get(Stories.class).published(0, 50).stream()
                .filter(story -> story.title().equals("Winston's rhubarb"))
                .findFirst()
                .orElseThrow();

        assertThat(rhubarb.html()).contains("<p>He said, I'm planning on crumble.</p>");
    }

    private static Set<String> slugs(List<TaxonomyTerm> terms) {
        return terms.stream().map(TaxonomyTerm::slug).collect(Collectors.toSet());
    }

    private static List<String> organisations() {
        return hub.get(Organisations.class).all().stream()
                .map(Organisation::name)
                .toList();
    }

    private static long count(Class<?> type) {
        return hub.inTransaction(() -> hub.get(EntityManager.class)
                .createQuery("select count(x) from " + type.getSimpleName() + " x", Long.class)
                .getSingleResult());
    }
}
