package org.flourishhub.directory.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flourishhub.directory.FullerDetails;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.shared.web.Form;

/** A service as a form, and a form as what somebody says about a service. */
final class ServiceForm {
    private static final String AGE = "Enter the age in whole numbers, like 16";

    private ServiceForm() {}

    static Form of(Service service) {
        Form form = Form.empty()
                .with("version", service.version())
                .with("name", service.name())
                .with("summary", service.summary())
                .with("description", service.description())
                .with("status", service.status())
                .with("schedule", service.schedule())
                .with("applicationProcess", service.applicationProcess())
                .with("free", service.isFree() ? "yes" : "")
                .with("fees", service.fees())
                .with("minimumAge", service.minimumAge())
                .with("maximumAge", service.maximumAge())
                .with("phone", service.phone())
                .with("email", service.email())
                .with("url", service.url())
                .with(
                        "terms",
                        service.terms().stream()
                                .map(TaxonomyTerm::slug)
                                .sorted()
                                .toList());
        return FullerForm.fill(PlaceForm.fill(form, service.saidPlaces()), service.more());
    }

    /** As somebody sent it, without the rows that say nothing. */
    static Form sent(MultivaluedMap<String, String> typed) {
        return ServiceRows.tidied(Form.of(typed));
    }

    /** Everything that is wrong with it is told at once. */
    static ServiceDetails details(Form form) {
        FormReading reading = new FormReading(form);
        Integer youngest = reading.wholeNumber("minimumAge", AGE);
        Integer oldest = reading.wholeNumber("maximumAge", AGE);
        var places = PlaceForm.readAll(reading);
        FullerDetails more = FullerForm.read(reading);
        ServiceDetails details = new ServiceDetails(
                reading.text("name"),
                reading.text("summary"),
                reading.text("description"),
                reading.text("url"),
                reading.text("email"),
                reading.text("phone"),
                reading.text("fees"),
                reading.isTicked("free"),
                youngest,
                oldest,
                reading.text("schedule"),
                reading.text("applicationProcess"),
                places,
                reading.chosen("terms"),
                more);
        reading.check(details::check);
        return details;
    }

    static Service.Status status(Form form) {
        return new FormReading(form).choice("status", Service.Status.class, Service.Status.ACTIVE);
    }

    /** Whether the form means just what is kept, however it is spelled. */
    static boolean says(Form form, Service kept) {
        return details(form).equals(details(of(kept))) && status(form) == kept.status();
    }

    /** The fields in the order of the form, with the words that stand beside them. */
    static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("name", "Name");
        labels.put("summary", "In one sentence");
        labels.put("description", "What to expect");
        labels.put("status", "Can people use it now?");
        labels.put("alert", "A short warning");
        labels.put("schedule", "When");
        labels.put("waysIn", "Ways in");
        labels.put("applicationProcess", "How to get in");
        labels.put("waitTime", "How long people wait");
        labels.put("requiredDocuments", "What to bring");
        labels.put("free", "It is free");
        labels.put("fees", "Cost");
        labels.put("minimumAge", "Youngest age");
        labels.put("maximumAge", "Oldest age");
        labels.put("eligibility", "Who it is for, in words");
        labels.put("door", "What the door looks like");
        labels.put("whoMeetsYou", "Who meets you");
        labels.put("bringSomeone", "Can I bring someone?");
        labels.put("justWatch", "Can I just watch?");
        labels.put("howToLeave", "How to leave");
        labels.put("accreditations", "Quality marks");
        labels.put("assuredDate", "Checked on");
        labels.put("howChecked", "How it was checked");
        labels.put("assurer", "Who checked it");
        labels.put("assurerEmail", "Email of who checked it");
        labels.put("phone", "Phone");
        labels.put("email", "Email");
        labels.put("url", "Website");
        labels.putAll(placeLabels());
        labels.put("terms", "Words it is found by");
        return labels;
    }

    static Map<String, String> placeLabels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("placeName", "Name of the place");
        labels.put("address1", "Street");
        labels.put("city", "Town or city");
        labels.put("postalCode", "Postcode");
        labels.put("latitude", "Point on the map: latitude");
        labels.put("longitude", "Point on the map: longitude");
        labels.put("privateAddress", "The address must stay private");
        labels.put("placeType", "What sort of place");
        labels.put("placeDescription", "About the place");
        labels.put("attention", "Ask for");
        labels.put("region", "Region");
        labels.put("stateProvince", "County");
        labels.put("country", "Country");
        labels.put("externalIdentifier", "Number in a register of places");
        labels.put("externalIdentifierType", "That register");
        return labels;
    }
}
