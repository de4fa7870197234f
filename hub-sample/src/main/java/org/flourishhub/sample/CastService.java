package org.flourishhub.sample;

import java.time.LocalDate;
import java.util.Set;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;

/** A service as the cast's files tell it; {@code status} is only there when it is not the usual one. */
record CastService(
        String name,
        String summary,
        String description,
        String phone,
        String email,
        String url,
        String fees,
        boolean free,
        Integer minimumAge,
        Integer maximumAge,
        String schedule,
        String applicationProcess,
        CastPlace place,
        Service.Status status,
        Set<String> terms,
        CastMore more) {
    ServiceDetails details(LocalDate today) {
        ServiceDetails usual = new ServiceDetails(
                name,
                summary,
                description,
                url,
                email,
                phone,
                fees,
                free,
                minimumAge,
                maximumAge,
                schedule,
                applicationProcess,
                place.details(),
                terms);
        return more == null ? usual : usual.with(more.details(today));
    }
}
