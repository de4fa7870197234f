package org.flourishhub.imports;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.flourishhub.directory.FieldsOf;
import org.flourishhub.imports.Told.Field;

/**
 * Brings together what a source tells and what the hub keeps. A field goes over to the source's value when the source
 * tells it otherwise than before; as long as it says the same, what editors here have made of it stays.
 *
 * @param details what the hub keeps from now on
 * @param theirs the names of the fields that went over
 */
record Merge<R extends Record>(R details, Set<String> theirs, Told told) {
    /** The first time: everything is as the source tells it. */
    static <R extends Record> Merge<R> first(R theirs, Instant now) {
        Map<String, Field> fields = new LinkedHashMap<>();
        FieldsOf.of(theirs).forEach((name, value) -> fields.put(name, new Field(value, now, null, null)));
        return new Merge<>(theirs, fields.keySet(), new Told(fields));
    }

    static <R extends Record> Merge<R> of(Told before, R ours, R theirs, Instant now) {
        Map<String, String> kept = FieldsOf.of(ours);
        Map<String, Field> fields = new LinkedHashMap<>();
        Set<String> over = new HashSet<>();
        FieldsOf.of(theirs).forEach((name, value) -> {
            if (before.isNew(name, value)) {
                String replaced = before.isOurs(name, kept.get(name)) ? kept.get(name) : null;
                fields.put(name, new Field(value, now, null, replaced));
                over.add(name);
            } else {
                fields.put(name, before.fields().get(name));
            }
        });
        return new Merge<>(FieldsOf.mixed(ours, theirs, over), over, new Told(fields));
    }

    /** Notes where the hub keeps a field in other words than it was told, such as a place with its coordinates. */
    Told toldAsKept(R kept) {
        Map<String, String> now = FieldsOf.of(kept);
        Map<String, Field> fields = new LinkedHashMap<>();
        told.fields().forEach((name, field) -> {
            boolean differs = theirs.contains(name) && !field.value().equals(now.get(name));
            fields.put(name, differs ? new Field(field.value(), field.at(), now.get(name), field.replaced()) : field);
        });
        return new Told(fields);
    }
}
