package org.flourishhub.site.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Location;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.PriceInWords;
import org.flourishhub.directory.RecurrenceInWords;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.web.ListingInWords;
import org.flourishhub.search.Kind;
import org.flourishhub.shared.web.InWords;
import org.flourishhub.site.web.InBrief.Facts;
import org.flourishhub.stories.Story;

/** Says of a listing what fits on a piece of paper. Of a place that must stay private it knows the district alone. */
public final class Briefly {
    private static final Duration DATES_AHEAD = Duration.ofDays(400);
    private static final int MOST_DATES = 4;
    private static final String OUR_LANGUAGE = Locale.UK.toLanguageTag();

    private Briefly() {}

    public static InBrief said(Service service, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), InWords.SHEFFIELD);
        Facts facts = new Facts()
                .with("Come along", sentences(ListingInWords.waysIn(service), service.applicationProcess()))
                .with("How long you wait", service.access().waitTime())
                .with("When", sentences(service.schedule(), lines(ListingInWords.times(service, today))))
                .with(
                        "Where",
                        lines(service.locations().stream().map(Briefly::place).toList()))
                .with("Cost", cost(service))
                .with("Who it is for", sentences(ages(service), service.access().eligibility()))
                .reachedAt(service.phone(), service.email(), service.url())
                .with("Checked", ListingInWords.checked(service));
        return new InBrief(
                Kind.SERVICE,
                Kind.SERVICE.pathOf(service.slug()),
                service.name(),
                OUR_LANGUAGE,
                service.organisation().name(),
                service.summary(),
                sentences(notice(service.status()), service.alert()),
                facts.all());
    }

    public static InBrief said(Event event, Clock clock) {
        List<Occurrence> dates = event.datesFrom(clock.instant(), DATES_AHEAD);
        String next = dates.stream().limit(MOST_DATES).map(Briefly::date).collect(Collectors.joining("\n"));
        Facts facts = new Facts()
                .with("When", sentences(RecurrenceInWords.of(event).orElse(null), next))
                .with("Where", event.location() == null ? "Online" : place(event.location()))
                .with("Cost", sentences(event.isFree() ? "Free" : null, event.fees()))
                .with("Join from home", event.onlineUrl(), event.onlineUrl())
                .with("Book a place", event.bookingUrl(), event.bookingUrl())
                .with("Access", event.accessibility())
                .reachedAt(event.phone(), event.email(), event.url());
        return new InBrief(
                Kind.EVENT,
                Kind.EVENT.pathOf(event.slug()),
                event.name(),
                OUR_LANGUAGE,
                event.organisation().name(),
                event.summary(),
                notice(event.status(), dates.isEmpty()),
                facts.all());
    }

    public static InBrief said(Organisation organisation) {
        String description = organisation.description();
        Facts facts = new Facts().reachedAt(organisation.phone(), organisation.email(), organisation.website());
        return new InBrief(
                Kind.ORGANISATION,
                Kind.ORGANISATION.pathOf(organisation.slug()),
                organisation.name(),
                OUR_LANGUAGE,
                null,
                description == null ? "" : description.lines().findFirst().orElse(""),
                "",
                facts.all());
    }

    public static InBrief said(Story story) {
        String from = story.organisation() == null
                ? story.attribution()
                : story.organisation().name();
        return new InBrief(
                Kind.STORY,
                Kind.STORY.pathOf(story.slug()),
                story.title(),
                story.language(),
                from,
                story.summary(),
                "",
                new Facts().with("To read", InWords.readingTime(story.html())).all());
    }

    /** In one line, such as "Dore Hall, High Street, Sheffield, S17 3AA". */
    private static String place(Location place) {
        if (place.isPrivate()) {
            String district = place.district() == null ? "" : " It is in " + place.district() + ".";
            return "The address is kept private." + district + " Get in touch to find out how to come.";
        }
        return Stream.of(place.name(), place.address1(), place.city(), place.postalCode())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String cost(Service service) {
        List<String> prices = service.costOptions().stream()
                .map(cost -> PriceInWords.of(cost.said()))
                .toList();
        return sentences(service.isFree() ? "Free" : null, sentences(service.fees(), lines(prices)));
    }

    private static String ages(Service service) {
        boolean anybody = service.minimumAge() == null && service.maximumAge() == null;
        return anybody ? null : InWords.ages(service.minimumAge(), service.maximumAge());
    }

    private static String date(Occurrence date) {
        String words = InWords.span(date.startsAt(), date.endsAt());
        return date.takesPlace() ? words : words + " (not happening)";
    }

    private static String notice(Service.Status status) {
        return switch (status) {
            case ACTIVE -> "";
            case TEMPORARILY_CLOSED -> "Closed for now. Please get in touch before you go.";
            default -> "This is not running at the moment.";
        };
    }

    private static String notice(Event.Status status, boolean over) {
        return switch (status) {
            case CANCELLED -> "Cancelled. This will not happen.";
            case POSTPONED -> "Put off. It will not happen at the time below.";
            case MOVED_ONLINE -> "Moved online. You can join from home.";
            case SCHEDULED -> over ? "This has been and gone." : "";
        };
    }

    private static String lines(List<String> several) {
        return String.join("\n", several);
    }

    private static String sentences(String first, String second) {
        return Stream.of(first, second)
                .filter(words -> words != null && !words.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
