package org.flourishhub.openreferral.web;

import jakarta.json.JsonObject;
import java.util.List;
import org.flourishhub.directory.Schedule;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceAtLocation;
import org.flourishhub.shared.web.Fields;

/** That a service is offered at a place, as the standard's {@code service_at_location}. A place that must stay private is never one of them. */
final class ServiceAtLocationObject {
    private ServiceAtLocationObject() {}

    static Fields fields(ServiceAtLocation place, Service service) {
        return Fields.of(place.id())
                .with("service_id", service.id())
                .with("location_id", place.location().id())
                .with("location", LocationObject.of(place.location()));
    }

    /** With its service, which carries all its own parts when {@code whole}, and the times that hold for this place alone. */
    static JsonObject of(ServiceAtLocation place, ServiceObject services, boolean whole) {
        Service service = place.service();
        List<Schedule> here = whole
                ? service.schedules().stream()
                        .filter(schedule ->
                                schedule.at() != null && schedule.at().id().equals(place.id()))
                        .toList()
                : List.of();
        return fields(place, service)
                .with("service", whole ? services.whole(service) : services.inList(service))
                .with("schedules", here, schedule -> PartObject.schedule(schedule, service.id()))
                .build();
    }
}
