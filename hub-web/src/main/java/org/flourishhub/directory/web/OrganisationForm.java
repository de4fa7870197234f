package org.flourishhub.directory.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.OrganisationDetails;
import org.flourishhub.shared.web.Form;

/** What an organisation says about itself as a form, and a form as what somebody says about an organisation. */
final class OrganisationForm {
    private static final String PAGES = "/organisations/";
    private static final List<String> LISTS = List.of("identifiers", "contacts", "funding");

    private OrganisationForm() {}

    static Form of(Organisation organisation) {
        OrganisationDetails said = organisation.said();
        Form form = Form.empty()
                .with("version", organisation.version())
                .with("name", said.name())
                .with("description", said.description())
                .with("phone", said.phone())
                .with("email", said.email())
                .with("url", said.website())
                .with("logo", said.logo())
                .with("uri", said.uri())
                .with(
                        "parent",
                        organisation.parent() == null
                                ? ""
                                : PAGES + organisation.parent().slug());
        form = RowForms.fill(form, "identifiers", said.identifiers(), RowForms::identifier);
        form = RowForms.fill(form, "contacts", said.contacts(), RowForms::contact);
        return RowForms.fill(form, "funding", said.funding(), RowForms::funding);
    }

    /** As somebody sent it, without the rows that say nothing. */
    static Form sent(MultivaluedMap<String, String> typed) {
        return FormRows.tidiedWithPeople(Form.of(typed), LISTS);
    }

    /** Everything that is wrong with it is told at once. {@code named} finds an organisation by what its page is called. */
    static OrganisationDetails details(Form form, Function<String, Optional<UUID>> named) {
        FormReading reading = new FormReading(form);
        OrganisationDetails details = new OrganisationDetails(
                reading.text("name"),
                reading.text("description"),
                reading.text("email"),
                reading.text("phone"),
                reading.text("url"),
                reading.text("logo"),
                reading.text("uri"),
                parent(reading, named),
                reading.parts("identifiers", RowForms::identifier),
                reading.parts("contacts", RowForms::contact),
                reading.parts("funding", RowForms::funding));
        reading.check(details::check);
        return details;
    }

    /** People copy the address of its page here, with or without what stands in front of the path. */
    private static UUID parent(FormReading reading, Function<String, Optional<UUID>> named) {
        String typed = reading.text("parent").strip();
        if (typed.isEmpty()) {
            return null;
        }
        int page = typed.indexOf(PAGES);
        Optional<UUID> parent = page < 0 ? Optional.empty() : named.apply(typed.substring(page + PAGES.length()));
        if (parent.isEmpty()) {
            reading.problem("parent", "We know no organisation with a page at this address");
        }
        return parent.orElse(null);
    }

    /** The fields in the order of the form, with the words that stand beside them. */
    static Map<String, String> labels(Form yours, Form theirs) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("name", "Name");
        labels.put("description", "What it does");
        labels.put("phone", "Phone");
        labels.put("email", "Email");
        labels.put("url", "Website");
        labels.put("parent", "It is part of");
        labels.put("logo", "Web address of its picture");
        labels.put("uri", "Web address that names it");
        labels.putAll(ServiceRows.labels(yours, theirs));
        return labels;
    }
}
