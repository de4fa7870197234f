package org.flourishhub.directory.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Taxonomy;
import org.flourishhub.directory.TaxonomyTerms;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** The page with the form of an event, new or known. */
@ApplicationScoped
public class EventFormPage {
    private static final Duration A_YEAR = Duration.ofDays(366);
    private static final int NEXT_DATES = 12;

    @Inject
    TaxonomyTerms terms;

    @Inject
    Clock clock;

    View ofNew(Organisation organisation, Form form) {
        return page("New event", organisation, null, ListingId.in(form));
    }

    View of(Event event, Form form) {
        return page(event.name(), event.organisation(), event, form);
    }

    View compared(Event event, Form form) {
        return Comparison.view(form, EventForm.of(event), EventForm.labels(), pathOf(event), event.name());
    }

    static String pathOf(Event event) {
        return "/console/events/" + event.id();
    }

    /** The dates that can be changed one by one; an event that takes place once is changed as a whole. */
    private List<Occurrence> next(Event event) {
        return event.recurrence().isRepeating()
                ? event.datesFrom(clock.instant(), A_YEAR).stream()
                        .limit(NEXT_DATES)
                        .toList()
                : List.of();
    }

    private View page(String title, Organisation organisation, Event event, Form form) {
        return View.page("console/event", (form.isRight() ? "" : "Check: ") + title)
                .in(Section.CONSOLE)
                .with("organisation", organisation)
                .with("event", event)
                .with("form", form)
                .with("startsTwice", SheffieldTime.asksWhich(form, "starts"))
                .with("endsTwice", SheffieldTime.asksWhich(form, "ends"))
                .with("inWords", EventForm.inWords(form))
                .with("dates", event == null ? List.of() : next(event))
                .with("done", null)
                .with("kinds", terms.of(Taxonomy.KINDS_OF_HELP))
                .with("areas", terms.of(Taxonomy.AREAS_OF_RECOVERY))
                .with("who", terms.of(Taxonomy.WHO_IT_IS_FOR));
    }
}
