package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Taxonomy;
import org.flourishhub.directory.WayIn;
import org.flourishhub.search.Alternative.Reason;
import org.flourishhub.search.SearchQuery.Order;

/** Finds, for each thing about a service that keeps people out, the nearest of the same kind that do not ask it. */
@ApplicationScoped
public class FindAlternatives {
    /** Who waits longer than this looks elsewhere too. */
    private static final int LONG_WAIT_DAYS = 14;

    @Inject
    SearchDirectory directory;

    /**
     * Reasons without anything to try instead are left out.
     *
     * @throws SearchUnavailable when Solr does not answer in time
     */
    public List<Alternative> of(Service service) {
        return questions(service).entrySet().stream()
                .map(question -> new Alternative(
                        question.getKey(),
                        question.getValue(),
                        directory.instead(
                                question.getValue(),
                                ListingDocument.idOf(Kind.SERVICE, service.id()),
                                question.getKey() == Reason.AREA)))
                .filter(alternative -> !alternative.nearest().isEmpty())
                .toList();
    }

    private static Map<Reason, SearchQuery> questions(Service service) {
        Map<Reason, SearchQuery> questions = new EnumMap<>(Reason.class);
        SearchQuery alike = alike(service);
        if (alike.choices().of(Narrowing.HELP).isEmpty()
                && alike.choices().of(Narrowing.AREA).isEmpty()) {
            return questions;
        }
        if (service.minimumAge() != null && service.minimumAge() > 0) {
            questions.put(Reason.TOO_YOUNG, alike.with(Narrowing.AGE, List.of(ages(0, service.minimumAge() - 1))));
        }
        if (service.maximumAge() != null && service.maximumAge() < Ages.OLDEST) {
            questions.put(
                    Reason.TOO_OLD, alike.with(Narrowing.AGE, List.of(ages(service.maximumAge() + 1, Ages.OLDEST))));
        }
        if (service.access().waysIn().equals(Set.of(WayIn.REFERRAL))) {
            questions.put(Reason.REFERRAL, alike.with(Narrowing.WAY_IN, List.of("no-referral")));
        }
        if (WaitInDays.of(service.access().waitTime())
                .filter(days -> days > LONG_WAIT_DAYS)
                .isPresent()) {
            questions.put(Reason.WAIT, alike.with(Narrowing.WAIT, List.of("two-weeks")));
        }
        if (!service.serviceAreas().isEmpty()) {
            questions.put(Reason.AREA, alike);
        }
        return questions;
    }

    private static String ages(int from, int to) {
        return from == to ? String.valueOf(from) : from + "-" + to;
    }

    /** For the same kinds of help, or else the same areas of recovery; the nearest to its own place first. */
    private static SearchQuery alike(Service service) {
        SearchQuery services = SearchQuery.of("").withKinds(List.of(Kind.SERVICE));
        List<String> help = slugs(service, Taxonomy.KINDS_OF_HELP);
        SearchQuery alike = help.isEmpty()
                ? services.with(Narrowing.AREA, slugs(service, Taxonomy.AREAS_OF_RECOVERY))
                : services.with(Narrowing.HELP, help);
        return alike.near(place(service)).sorted(Order.NEAREST);
    }

    private static List<String> slugs(Service service, String taxonomy) {
        return service.terms().stream()
                .filter(term -> term.taxonomy().slug().equals(taxonomy))
                .map(term -> term.slug())
                .toList();
    }

    private static Optional<Near> place(Service service) {
        return service.locations().stream()
                .filter(place -> place.latitude() != null && place.district() != null)
                .map(Spot::of)
                .map(spot -> new Near(
                        spot.district(), spot.district(), spot.point(), Optional.of(spot.district()), true, Near.USUAL))
                .findFirst();
    }
}
