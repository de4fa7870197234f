package org.flourishhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.directory.FieldsOf;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.directory.Services;
import org.flourishhub.imports.Provenance.Difference;

/** Tells where a service came from, and puts what the hub says beside what the source says. */
@ApplicationScoped
public class OriginOf {
    @Inject
    Imports imports;

    @Inject
    Services services;

    /** Empty for a service that was never imported. */
    @Transactional
    public Optional<Provenance> find(UUID serviceId) {
        return imports.recordOf(serviceId).map(record -> provenance(record, services.get(serviceId)));
    }

    private Provenance provenance(ImportRecord record, Service service) {
        Told told = record.told();
        Map<String, String> here = FieldsOf.of(ServiceDetails.of(service));
        here.put(ImportedServices.STATUS, service.status().name());
        List<Difference> differences = new ArrayList<>();
        List<Difference> replacements = new ArrayList<>();
        told.fields().forEach((name, field) -> {
            String now = here.getOrDefault(name, "");
            Difference difference = new Difference(name, now, field.value(), field.at(), field.replaced());
            if (told.isOurs(name, now)) {
                differences.add(difference);
            } else if (field.replaced() != null) {
                replacements.add(difference);
            }
        });
        return new Provenance(imports.source(record.sourceId()), record, differences, replacements);
    }
}
