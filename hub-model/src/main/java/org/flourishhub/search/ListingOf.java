package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.FirstVisit;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Services;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.search.Listing.Day;
import org.flourishhub.search.Listing.Publisher;
import org.flourishhub.search.Listing.Word;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.Story;
import org.flourishhub.stories.StoryWords;

/** Reads a listing as it is now. What is not public, or not there any more, has none: it must not be found. */
@ApplicationScoped
public class ListingOf {
    /** As far ahead as dates are listed. */
    private static final Duration DATES_AHEAD = Duration.ofDays(400);

    @Inject
    Services services;

    @Inject
    Events events;

    @Inject
    Stories stories;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /** Empty when the public may not see it. Must run in a transaction, so that all its parts are of the same moment. */
    public Optional<Listing> of(Kind kind, UUID id) {
        return switch (kind) {
            case SERVICE ->
                services.find(id).filter(Service::isPublic).map(service -> service(service, clock.instant()));
            case EVENT -> events.find(id).filter(Event::isPublic).map(event -> event(event, clock.instant()));
            case STORY -> stories.find(id).filter(Story::isPublic).map(ListingOf::story);
            case ORGANISATION ->
                Optional.ofNullable(db.find(Organisation.class, id))
                        .filter(Organisation::isPublic)
                        .map(ListingOf::organisation);
        };
    }

    static Listing service(Service service, Instant now) {
        ListingFacts facts = ListingFacts.of(service);
        return new Listing(
                Kind.SERVICE,
                service.id(),
                service.slug(),
                service.name(),
                orEmpty(service.summary()),
                text(service, facts.schedule()),
                publisher(service.organisation()),
                words(service.terms()),
                Whereabouts.of(service.locations()),
                service.status() == Service.Status.ACTIVE,
                facts,
                Fit.of(service, now),
                List.of());
    }

    private static String text(Service service, String times) {
        FirstVisit visit = service.firstVisit();
        return paragraphs(
                service.description(),
                times,
                service.applicationProcess(),
                service.access().eligibility(),
                service.languages().stream()
                        .map(language -> language.said().name())
                        .collect(Collectors.joining(", ")),
                visit.door(),
                visit.whoMeetsYou(),
                visit.bringSomeone(),
                visit.justWatch(),
                visit.howToLeave());
    }

    static Listing event(Event event, Instant now) {
        List<Occurrence> dates = event.datesFrom(now, DATES_AHEAD);
        boolean takesPlace = event.status() == Event.Status.SCHEDULED || event.status() == Event.Status.MOVED_ONLINE;
        return new Listing(
                Kind.EVENT,
                event.id(),
                event.slug(),
                event.name(),
                orEmpty(event.summary()),
                paragraphs(event.description(), event.accessibility(), event.capacity()),
                publisher(event.organisation()),
                words(event.terms()),
                Whereabouts.of(Stream.ofNullable(event.location()).toList()),
                takesPlace,
                ListingFacts.of(event, dates),
                Fit.of(event, dates),
                dates.stream().map(ListingOf::day).toList());
    }

    private static Day day(Occurrence date) {
        return new Day(date.startsAt(), date.overAt(), date.state() == Occurrence.State.CANCELLED);
    }

    static Listing story(Story story) {
        String text = StoryWords.line(story.html());
        return new Listing(
                Kind.STORY,
                story.id(),
                story.slug(),
                story.title(),
                story.summary(),
                text,
                story.organisation() == null ? named(story.attribution()) : publisher(story.organisation()),
                words(story.terms()),
                Whereabouts.nowhere(),
                true,
                ListingFacts.of(story, text),
                Fit.anybody(story.lastModified()),
                List.of());
    }

    static Listing organisation(Organisation organisation) {
        return new Listing(
                Kind.ORGANISATION,
                organisation.id(),
                organisation.slug(),
                organisation.name(),
                organisation.description().lines().findFirst().orElse(""),
                organisation.description(),
                publisher(organisation),
                List.of(),
                Whereabouts.nowhere(),
                true,
                ListingFacts.of(organisation),
                Fit.anybody(organisation.lastModified()),
                List.of());
    }

    private static Publisher publisher(Organisation organisation) {
        return new Publisher(organisation.slug(), organisation.name());
    }

    private static Publisher named(String attribution) {
        return attribution == null || attribution.isBlank() ? null : new Publisher(null, attribution);
    }

    /** The database may tell words of the same position in either order, but the same listing is always listed the same. */
    private static List<Word> words(List<TaxonomyTerm> terms) {
        return terms.stream()
                .sorted(Comparator.comparing(TaxonomyTerm::position).thenComparing(TaxonomyTerm::slug))
                .map(term -> new Word(term.taxonomy().slug(), term.slug(), term.name(), term.position()))
                .toList();
    }

    private static String paragraphs(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
