package org.flourishhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.flourishhub.imports.Told.Field;

/** Compares what a directory tells of a listing with what it told at some time before. */
@ApplicationScoped
public class ToldMeanwhile {
    /** The field that is no detail of a service: whether it can be used now. */
    public static final String STATUS = ImportedServices.STATUS;

    @Inject
    EntityManager db;

    /** The fields that a record has told anew since {@code before}, each in the words in which the hub keeps it. */
    public Map<String, String> since(String before, UUID recordId) {
        ImportRecord record = db.find(ImportRecord.class, recordId);
        Map<String, String> anew = new LinkedHashMap<>();
        if (record != null && record.state() != ImportRecord.State.DO_NOT_LIST) {
            Told then = Told.read(before);
            record.told().fields().forEach((name, field) -> {
                if (then.isNew(name, field.value())) {
                    anew.put(name, field.asKept());
                }
            });
        }
        return anew;
    }

    /** These fields count as not told yet, so the next reading of the directory brings them. */
    public void forget(UUID recordId, Collection<String> names) {
        ImportRecord record = db.find(ImportRecord.class, recordId);
        if (record != null && !names.isEmpty()) {
            Map<String, Field> fields = new LinkedHashMap<>(record.told().fields());
            fields.keySet().removeAll(names);
            record.says("", new Told(fields));
        }
    }
}
