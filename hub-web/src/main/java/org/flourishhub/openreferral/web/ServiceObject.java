package org.flourishhub.openreferral.web;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.flourishhub.directory.Access;
import org.flourishhub.directory.FirstVisit;
import org.flourishhub.directory.KnownBefore.Former;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceAtLocation;
import org.flourishhub.shared.web.Fields;
import org.flourishhub.shared.web.PublicAddress;

/** A service as the standard's {@code service}: in lists only what there is one of, and its organisation; by itself with all its parts. */
public final class ServiceObject {
    private final PublicAddress hub;
    private final Map<UUID, List<Former>> before;

    ServiceObject(PublicAddress hub) {
        this(hub, Map.of());
    }

    /** {@code before} tells of services what else they were known as before they were merged. */
    public ServiceObject(PublicAddress hub, Map<UUID, List<Former>> before) {
        this.hub = hub;
        this.before = before;
    }

    JsonObject inList(Service service) {
        return one(service).build();
    }

    /** The standard's prose calls the moment {@code modified_date}, its schema {@code last_modified}; both are here. */
    static JsonObject minimal(Service service) {
        return Fields.of(service.id())
                .with("last_modified", service.lastModified())
                .with("modified_date", service.lastModified())
                .build();
    }

    public JsonObject whole(Service service) {
        List<ServiceAtLocation> places = service.places().stream()
                .filter(place -> !place.location().isPrivate())
                .toList();
        return one(service)
                .with("schedules", service.schedules(), schedule -> PartObject.schedule(schedule, service.id()))
                .with("service_areas", service.serviceAreas(), PartObject::area)
                .with("service_at_locations", places, place -> ServiceAtLocationObject.fields(place, service)
                        .build())
                .with(
                        "required_documents",
                        service.access().requiredDocuments() == null ? List.of() : List.of(service),
                        ServiceObject::document)
                .with("languages", service.languages(), PartObject::language)
                .with("funding", service.funding(), PartObject::funding)
                .with("cost_options", service.costOptions(), PartObject::cost)
                .with("contacts", service.contacts(), PartObject::contact)
                .with("phones", service.phone() == null ? List.of() : List.of(service), ServiceObject::phone)
                .with("attributes", service.terms(), term -> TermObject.attribute(term, "service", service.id()))
                .with("flourishhub_first_visit", firstVisit(service.firstVisit()))
                .with(
                        "flourishhub_same_as",
                        before.getOrDefault(service.id(), List.of()).stream()
                                .map(former -> former.id().toString())
                                .toList())
                .build();
    }

    private Fields one(Service service) {
        Access access = service.access();
        return Fields.of(service.id())
                .with("organization_id", service.organisation().id())
                .with("name", service.name())
                .with("status", status(service.status()))
                .with("description", description(service))
                .with("url", service.url())
                .with("email", service.email())
                .with("fees", fees(service))
                .with("fees_description", fees(service))
                .with("accreditations", service.accreditations())
                .with("minimum_age", service.minimumAge())
                .with("maximum_age", service.maximumAge())
                .with("eligibility_description", access.eligibility())
                .with("application_process", service.applicationProcess())
                .with("wait_time", access.waitTime())
                .with("alert", service.alert())
                .with("assured_date", service.assurance().date())
                .with("assurer_email", service.assurance().assurerEmail())
                .with("last_modified", service.lastModified())
                .with("organization", OrganizationObject.inside(service.organisation()))
                .with("flourishhub_page", hub.of("/services/" + service.slug()))
                .with("flourishhub_schedule", service.schedule())
                .with("flourishhub_free", service.isFree())
                .with(
                        "flourishhub_ways_in",
                        access.waysIn().stream().map(ServiceObject::code).toList())
                .with("flourishhub_assurer", service.assurance().assurer())
                .with(
                        "flourishhub_how_checked",
                        service.assurance().how() == null
                                ? null
                                : code(service.assurance().how()));
    }

    /** With a space, as the UK profile spells it. */
    private static String status(Service.Status status) {
        return code(status).replace('_', ' ');
    }

    private static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String fees(Service service) {
        return service.fees() == null && service.isFree() ? "Free" : service.fees();
    }

    private static String description(Service service) {
        if (service.summary() == null || service.description() == null) {
            return service.summary() == null ? service.description() : service.summary();
        }
        return service.summary() + "\n\n" + service.description();
    }

    private static JsonObject phone(Service service) {
        return Fields.of(Fields.idOf("phone", service.id()))
                .with("number", service.phone())
                .build();
    }

    private static JsonObject document(Service service) {
        return Fields.of(Fields.idOf("document", service.id()))
                .with("document", service.access().requiredDocuments())
                .build();
    }

    private static JsonObject firstVisit(FirstVisit visit) {
        return new Fields()
                .with("door", visit.door())
                .with("who_meets_you", visit.whoMeetsYou())
                .with("bring_someone", visit.bringSomeone())
                .with("just_watch", visit.justWatch())
                .with("how_to_leave", visit.howToLeave())
                .build();
    }
}
