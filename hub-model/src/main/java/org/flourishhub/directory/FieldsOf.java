package org.flourishhub.directory;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of what is said about a listing: the components of its details by their names, those of {@code more} among
 * them. Whatever the details come to hold one day has its own provenance from that day on.
 */
public final class FieldsOf {
    private static final Map<Class<?>, Object> NOTHING = Map.of(
            boolean.class,
            false,
            List.class,
            List.of(),
            Set.class,
            Set.of(),
            Access.class,
            Access.NOTHING_SAID,
            Assurance.class,
            Assurance.NONE);

    private FieldsOf() {}

    /** Each in words that do not depend on the order in which sets are walked; an empty text for nothing. */
    public static Map<String, String> of(Record details) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (RecordComponent field : details.getClass().getRecordComponents()) {
            Object value = value(field, details);
            if (value instanceof FullerDetails more) {
                fields.putAll(of(more));
            } else {
                fields.put(field.getName(), words(value));
            }
        }
        return fields;
    }

    /** Details with the fields named {@code fromTheirs} out of {@code theirs} and all others out of {@code ours}. */
    public static <R extends Record> R mixed(R ours, R theirs, Set<String> fromTheirs) {
        return rebuilt(ours, (field, value) -> {
            Object other = value(field, theirs);
            return value instanceof FullerDetails more
                    ? mixed(more, (FullerDetails) other, fromTheirs)
                    : fromTheirs.contains(field.getName()) ? other : value;
        });
    }

    /** The same details, with nothing said in the fields of these names. */
    public static <R extends Record> R without(R details, Collection<String> names) {
        return rebuilt(
                details,
                (field, value) -> value instanceof FullerDetails more
                        ? without(more, names)
                        : names.contains(field.getName()) ? NOTHING.get(field.getType()) : value);
    }

    /** Without those parts of one field that stand at {@code positions}, from 0. */
    public static <R extends Record> R withoutParts(R details, String name, Set<Integer> positions) {
        return rebuilt(details, (field, value) -> {
            if (value instanceof FullerDetails more) {
                return withoutParts(more, name, positions);
            }
            return field.getName().equals(name) && value instanceof List<?> parts ? less(parts, positions) : value;
        });
    }

    private static List<Object> less(List<?> parts, Set<Integer> positions) {
        List<Object> left = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!positions.contains(i)) {
                left.add(parts.get(i));
            }
        }
        return left;
    }

    private static <R extends Record> R rebuilt(R details, BiFunction<RecordComponent, Object, Object> change) {
        RecordComponent[] fields = details.getClass().getRecordComponents();
        Object[] values = Stream.of(fields)
                .map(field -> change.apply(field, value(field, details)))
                .toArray();
        Class<?>[] types = Stream.of(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked")
            Constructor<R> whole = (Constructor<R>) details.getClass().getDeclaredConstructor(types);
            return whole.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record is made of its components", e);
        }
    }

    private static Object value(RecordComponent field, Record of) {
        try {
            return field.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record gives its components", e);
        }
    }

    private static String words(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Part<?> part) {
            return words(part.said());
        }
        if (value instanceof Set<?> set) {
            return set.stream().map(FieldsOf::words).sorted().collect(Collectors.joining("\n"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(FieldsOf::words).collect(Collectors.joining("\n"));
        }
        if (value instanceof Record record) {
            return Arrays.stream(record.getClass().getRecordComponents())
                    .map(field -> words(value(field, record)))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
