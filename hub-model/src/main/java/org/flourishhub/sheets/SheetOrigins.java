package org.flourishhub.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.directory.Services;
import org.flourishhub.directory.TaxonomyTerms;
import org.flourishhub.imports.ListOrigins;

/** Tells which lists a service's words came from. */
@ApplicationScoped
class SheetOrigins implements ListOrigins {
    @Inject
    Sheets sheets;

    @Inject
    Services services;

    @Inject
    TaxonomyTerms terms;

    @Override
    @Transactional
    public List<FromList> of(UUID serviceId) {
        List<SheetRow> rows = sheets.rowsAbout(serviceId);
        if (rows.isEmpty()) {
            return List.of();
        }
        Vocabulary words = new Vocabulary(terms.of(Vocabulary.AREAS), terms.of(Vocabulary.KINDS));
        Map<String, String> now = Values.of(ServiceDetails.of(services.get(serviceId)), words);
        List<FromList> origins = new ArrayList<>();
        for (SheetRow row : rows) {
            Sheet sheet = sheets.get(row.sheetId());
            List<FromList.Value> values = new ArrayList<>();
            row.became().forEach((field, value) -> {
                if (!value.isEmpty()) {
                    values.add(new FromList.Value(
                            field, value, now.getOrDefault(field, "").equals(value)));
                }
            });
            origins.add(new FromList(sheet.fileName(), sheet.id(), row.number(), row.takenAt(), values));
        }
        return origins;
    }
}
