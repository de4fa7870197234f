package org.flourishhub.directory.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.flourishhub.directory.Access;
import org.flourishhub.directory.Assurance;
import org.flourishhub.directory.FirstVisit;
import org.flourishhub.directory.FullerDetails;
import org.flourishhub.directory.HowChecked;
import org.flourishhub.directory.WayIn;
import org.flourishhub.shared.web.Form;

/** What may be said about a service beyond the usual, as the sections of a form that open when they hold something. */
final class FullerForm {
    private FullerForm() {}

    static Form fill(Form form, FullerDetails said) {
        Form filled = form.with("alert", said.alert()).with("accreditations", said.accreditations());
        filled = assurance(visit(access(filled, said.access()), said.firstVisit()), said.assurance());
        filled = RowForms.fill(filled, "schedules", said.schedules(), ScheduleForm::fill);
        filled = RowForms.fill(filled, "costOptions", said.costOptions(), RowForms::cost);
        filled = RowForms.fill(filled, "contacts", said.contacts(), RowForms::contact);
        filled = RowForms.fill(filled, "languages", said.languages(), RowForms::language);
        filled = RowForms.fill(filled, "serviceAreas", said.serviceAreas(), RowForms::area);
        return RowForms.fill(filled, "funding", said.funding(), RowForms::funding);
    }

    private static Form access(Form form, Access said) {
        return form.with("waysIn", said.waysIn().stream().map(WayIn::name).toList())
                .with("eligibility", said.eligibility())
                .with("waitTime", said.waitTime())
                .with("requiredDocuments", said.requiredDocuments());
    }

    private static Form visit(Form form, FirstVisit said) {
        return form.with("door", said.door())
                .with("whoMeetsYou", said.whoMeetsYou())
                .with("bringSomeone", said.bringSomeone())
                .with("justWatch", said.justWatch())
                .with("howToLeave", said.howToLeave());
    }

    private static Form assurance(Form form, Assurance said) {
        return form.with("assuredDate", TypedTime.written(said.date()))
                .with("assurer", said.assurer())
                .with("assurerEmail", said.assurerEmail())
                .with("howChecked", said.how());
    }

    static FullerDetails read(FormReading reading) {
        return FullerDetails.saying()
                .alert(reading.text("alert"))
                .accreditations(reading.text("accreditations"))
                .access(new Access(
                        waysIn(reading.chosen("waysIn")),
                        reading.text("eligibility"),
                        reading.text("waitTime"),
                        reading.text("requiredDocuments")))
                .firstVisit(new FirstVisit(
                        reading.text("door"),
                        reading.text("whoMeetsYou"),
                        reading.text("bringSomeone"),
                        reading.text("justWatch"),
                        reading.text("howToLeave")))
                .assurance(new Assurance(
                        reading.day("assuredDate"),
                        reading.text("assurer"),
                        reading.text("assurerEmail"),
                        reading.choice("howChecked", HowChecked.class, null)))
                .schedules(reading.parts("schedules", ScheduleForm::read))
                .costOptions(reading.parts("costOptions", RowForms::cost))
                .contacts(reading.parts("contacts", RowForms::contact))
                .languages(reading.parts("languages", RowForms::language))
                .serviceAreas(reading.parts("serviceAreas", RowForms::area))
                .funding(reading.parts("funding", RowForms::funding))
                .build();
    }

    private static Set<WayIn> waysIn(Set<String> chosen) {
        return Arrays.stream(WayIn.values())
                .filter(way -> chosen.contains(way.name()))
                .collect(Collectors.toSet());
    }
}
