package org.flourishhub.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.web.Instead;
import org.flourishhub.search.Alternative;
import org.flourishhub.search.FindAlternatives;
import org.flourishhub.search.SearchResults.Hit;
import org.flourishhub.search.SearchResults.Segment;
import org.flourishhub.search.SearchUnavailable;
import org.flourishhub.shared.web.InWords;

/** "Not a fit? Try these" on the page of a service. While search does not answer, the page does without. */
@ApplicationScoped
public class InsteadBySearch implements Instead {
    /** So that not everybody who reads a page waits for a search that is ill. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Inject
    FindAlternatives alternatives;

    @Inject
    Clock clock;

    private volatile Instant notBefore = Instant.MIN;

    @Override
    public Answers insteadOf(Service service) {
        if (clock.instant().isBefore(notBefore)) {
            return new Answers(List.of(), false);
        }
        try {
            return new Answers(
                    alternatives.of(service).stream()
                            .map(alternative -> answer(service, alternative))
                            .toList(),
                    true);
        } catch (SearchUnavailable ill) {
            notBefore = clock.instant().plus(PAUSE);
            return new Answers(List.of(), false);
        }
    }

    static Answer answer(Service service, Alternative alternative) {
        String asks =
                switch (alternative.reason()) {
                    case TOO_YOUNG -> "Younger than " + service.minimumAge() + "?";
                    case TOO_OLD -> "Older than " + service.maximumAge() + "?";
                    case REFERRAL -> "Nobody to refer you?";
                    case WAIT -> "Cannot wait that long?";
                    case AREA -> "Live somewhere else?";
                };
        String why =
                switch (alternative.reason()) {
                    case TOO_YOUNG -> "These are for younger people too.";
                    case TOO_OLD -> "These are for older people too.";
                    case REFERRAL -> "You can go to these by yourself.";
                    case WAIT -> "These begin within two weeks.";
                    case AREA -> "These are for people from anywhere.";
                };
        String near = alternative.search().near().map(place -> place.label()).orElse("");
        return new Answer(
                asks,
                why,
                alternative.nearest().stream().map(InsteadBySearch::oneOf).toList(),
                new SearchAddress(alternative.search(), near).page(1));
    }

    private static Try oneOf(Hit hit) {
        String name = hit.title().stream().map(Segment::text).collect(Collectors.joining());
        String distance = hit.kilometres() == null ? null : InWords.distanceFromHere(hit.kilometres());
        String where =
                Stream.of(hit.organisation(), distance).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return new Try(hit.id(), hit.path(), name, where);
    }
}
