package org.flourishhub.directory.web;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import org.flourishhub.directory.KnownBefore.Former;
import org.flourishhub.directory.Schedule;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.shared.web.Fields;
import org.flourishhub.shared.web.LinkedData;
import org.flourishhub.shared.web.PublicAddress;

/**
 * A service in the words of schema.org.
 *
 * @param before what else it was known as, before it was merged
 */
public record ServiceLinkedData(Service service, List<Former> before) implements LinkedData {
    @Override
    public JsonObject of(PublicAddress hub) {
        String page = hub.of("/services/" + service.slug());
        return Fields.ofType("Service")
                .with("@id", page)
                .with("url", page)
                .with("identifier", ListedAs.ids(service.id(), before))
                .with("sameAs", ListedAs.pages("/services/", before, hub))
                .with("name", service.name())
                .with("description", ListedAs.words(service.summary(), service.description()))
                .with(
                        "serviceType",
                        service.terms().stream().map(TaxonomyTerm::name).toList())
                .with("provider", ListedAs.organisation(service.organisation(), hub))
                .with("offers", service.isFree() ? ListedAs.free() : null)
                .with("availableChannel", channel())
                .with("hoursAvailable", hours(), Function.identity())
                .build();
    }

    private List<JsonObject> hours() {
        return OpeningHours.of(service.schedules().stream().map(Schedule::said).toList());
    }

    private JsonObject channel() {
        JsonObject phone = service.phone() == null && service.email() == null
                ? null
                : Fields.ofType("ContactPoint")
                        .with("telephone", service.phone())
                        .with("email", service.email())
                        .build();
        JsonObject channel = new Fields()
                .with("serviceUrl", service.url())
                .with("servicePhone", phone)
                .with("serviceLocation", service.locations(), ListedAs::place)
                .build();
        return channel.isEmpty()
                ? null
                : Fields.ofType("ServiceChannel").withAll(channel).build();
    }
}
