package org.flourishhub.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Language;
import org.flourishhub.directory.Location;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.WayIn;
import org.flourishhub.search.Listing.Word;
import org.flourishhub.shared.Slug;

/**
 * Whether a listing fits somebody: what {@link Narrowing} asks about, beside its terms and its place.
 *
 * @param ageFrom the youngest age in years, inclusive; {@code null} without a limit
 * @param ageTo the oldest
 * @param waysIn slugs of {@link Narrowing#WAY_IN}
 * @param waitDays how long people wait at most; {@code null} when nobody said
 * @param attend slugs of {@link Narrowing#ATTEND}
 * @param accessNeeds slugs of {@link Narrowing#ACCESS}
 * @param languages in which people are helped
 * @param hours when it is open or takes place
 * @param areas for people from where
 * @param checkedAt when somebody last looked after it
 */
record Fit(
        Integer ageFrom,
        Integer ageTo,
        Set<String> waysIn,
        Integer waitDays,
        Set<String> attend,
        Set<String> accessNeeds,
        List<Word> languages,
        Hours hours,
        CoveredAreas areas,
        Instant checkedAt) {
    private static final String LANGUAGES = "languages";

    static Fit of(Service service, Instant now) {
        return new Fit(
                service.minimumAge(),
                service.maximumAge(),
                waysIn(service.access().waysIn()),
                waitDays(service),
                Attending.of(service),
                accessNeeds(service.locations()),
                service.languages().stream().map(Fit::word).toList(),
                Hours.of(service.schedules(), now.atZone(Hours.SHEFFIELD).toLocalDate()),
                CoveredAreas.of(service),
                checkedAt(service));
    }

    static Fit of(Event event, List<Occurrence> dates) {
        Set<String> needs =
                new TreeSet<>(accessNeeds(event.location() == null ? List.of() : List.of(event.location())));
        if (event.accessibility() != null) {
            needs.addAll(AccessNeed.metBy(event.accessibility()));
        }
        return new Fit(
                null,
                null,
                Set.of(),
                null,
                Attending.of(event),
                needs,
                List.of(),
                Hours.of(dates, event.dates().zone()),
                event.location() == null ? CoveredAreas.EVERYWHERE : CoveredAreas.NONE,
                event.lastModified());
    }

    /** What is for everybody, at any time. */
    static Fit anybody(Instant checkedAt) {
        return new Fit(
                null,
                null,
                Set.of(),
                null,
                Set.of(),
                Set.of(),
                List.of(),
                Hours.NONE,
                CoveredAreas.EVERYWHERE,
                checkedAt);
    }

    private static Set<String> waysIn(Set<WayIn> ways) {
        Set<String> slugs = ways.stream().map(Fit::slug).collect(Collectors.toCollection(TreeSet::new));
        if (ways.stream().anyMatch(way -> way != WayIn.REFERRAL)) {
            slugs.add("no-referral");
        }
        return slugs;
    }

    private static String slug(WayIn way) {
        return switch (way) {
            case JUST_TURN_UP -> "just-turn-up";
            case PHONE -> "phone";
            case FORM -> "form";
            case REFERRAL -> "referral";
        };
    }

    private static Integer waitDays(Service service) {
        boolean justTurnUp = service.access().waysIn().contains(WayIn.JUST_TURN_UP);
        String said = service.access().waitTime();
        return said == null && justTurnUp
                ? Integer.valueOf(0)
                : WaitInDays.of(said).orElse(null);
    }

    private static Set<String> accessNeeds(List<Location> places) {
        return places.stream()
                .flatMap(place -> place.more().accessibility().stream())
                .map(part -> part.said())
                .flatMap(said -> AccessNeed.metBy(said.description()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Word word(Language language) {
        String name = language.said().name();
        return new Word(LANGUAGES, Slug.of(name), name, 0);
    }

    private static Instant checkedAt(Service service) {
        LocalDate assured = service.assurance().date();
        Instant checked = assured == null
                ? Instant.MIN
                : assured.atStartOfDay(Hours.SHEFFIELD).toInstant();
        return checked.isAfter(service.lastModified()) ? checked : service.lastModified();
    }
}
