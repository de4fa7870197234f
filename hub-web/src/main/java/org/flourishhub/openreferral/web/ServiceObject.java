package org.flourishhub.openreferral.web;

import org.flourishhub.shared.web.Fields;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.flourishhub.directory.Service;

/** A service as the standard's {@code service}: in lists only what there is one of, and its organisation; by itself with all its parts. */
public final class ServiceObject {
    private ServiceObject() {}

    static JsonObject inList(Service service) {
        return one(service).build();
    }

    /** The standard's prose calls the moment {@code modified_date}, its schema {@code last_modified}; both are here. */
    static JsonObject minimal(Service service) {
        return Fields.of(service.id())
                .with("last_modified", service.lastModified())
                .with("modified_date", service.lastModified())
                .build();
    }

    public static JsonObject whole(Service service) {
        return one(service)
                .with("schedules", service.schedule() == null ? List.of() : List.of(service), ServiceObject::schedule)
                .with("contacts", service.phone() == null ? List.of() : List.of(service), ServiceObject::contact)
                .with("cost_options", service.isFree() ? List.of(service) : List.of(), ServiceObject::free)
                .with("attributes", service.terms(), term -> TermObject.attribute(term, "service", service.id()))
                .build();
    }

    private static Fields one(Service service) {
        return Fields.of(service.id())
                .with("organization_id", service.organisation().id())
                .with("name", service.name())
                .with("status", status(service.status()))
                .with("description", description(service))
                .with("url", service.url())
                .with("email", service.email())
                .with("fees_description", service.fees())
                .with("fees", service.fees())
                .with("application_process", service.applicationProcess())
                .with("minimum_age", service.minimumAge())
                .with("maximum_age", service.maximumAge())
                .with("last_modified", service.lastModified())
                .with("organization", OrganizationObject.of(service.organisation()));
    }

    /** With a space, as the UK profile spells it. */
    private static String status(Service.Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String description(Service service) {
        if (service.summary() == null || service.description() == null) {
            return service.summary() == null ? service.description() : service.summary();
        }
        return service.summary() + "\n\n" + service.description();
    }

    private static JsonObject schedule(Service service) {
        return Fields.of(Fields.idOf("schedule", service.id()))
                .with("description", service.schedule())
                .with("service_id", service.id())
                .build();
    }

    private static JsonObject contact(Service service) {
        return Fields.of(Fields.idOf("contact", service.id()))
                .with("phones", List.of(service), one -> Fields.of(Fields.idOf("phone", one.id()))
                        .with("number", one.phone())
                        .build())
                .build();
    }

    private static JsonObject free(Service service) {
        return Fields.of(Fields.idOf("cost", service.id()))
                .with("option", "Free")
                .with("amount", 0)
                .with("currency", "GBP")
                .build();
    }
}
