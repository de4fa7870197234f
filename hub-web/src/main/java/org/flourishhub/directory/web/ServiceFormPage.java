package org.flourishhub.directory.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Taxonomy;
import org.flourishhub.directory.TaxonomyTerms;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.InWords;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** The page with the form of a service, new or known. */
@ApplicationScoped
public class ServiceFormPage {
    @Inject
    TaxonomyTerms terms;

    @Inject
    Clock clock;

    View ofNew(Organisation organisation, Form form) {
        return page("New service", organisation, null, ListingId.in(form));
    }

    View of(Service service, Form form) {
        return page(service.name(), service.organisation(), service, form);
    }

    View compared(Service service, Form form) {
        Form theirs = ServiceForm.of(service);
        Map<String, String> labels = new LinkedHashMap<>(ServiceForm.labels());
        labels.putAll(ServiceRows.labels(form, theirs));
        return Comparison.view(form, theirs, labels, pathOf(service), service.name());
    }

    static String pathOf(Service service) {
        return "/console/services/" + service.id();
    }

    private View page(String title, Organisation organisation, Service service, Form form) {
        return View.page("console/service", (form.isRight() ? "" : "Check: ") + title)
                .in(Section.CONSOLE)
                .with("organisation", organisation)
                .with("service", service)
                .with("form", form)
                .with("done", null)
                .with("today", LocalDate.ofInstant(clock.instant(), InWords.SHEFFIELD))
                .with("kinds", terms.of(Taxonomy.KINDS_OF_HELP))
                .with("areas", terms.of(Taxonomy.AREAS_OF_RECOVERY))
                .with("who", terms.of(Taxonomy.WHO_IT_IS_FOR));
    }
}
