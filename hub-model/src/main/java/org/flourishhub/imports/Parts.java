package org.flourishhub.imports;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said about a listing, part by part: the components of its details, by their names. Whatever the details come
 * to hold one day has its own provenance from that day on.
 */
final class Parts {
    private Parts() {}

    /** Each part in words that do not depend on the order in which sets are walked; an empty text for nothing. */
    static Map<String, String> of(Record details) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (RecordComponent part : details.getClass().getRecordComponents()) {
            parts.put(part.getName(), words(value(part, details)));
        }
        return parts;
    }

    /** Details with the parts named {@code fromTheirs} out of {@code theirs} and all others out of {@code ours}. */
    static <R extends Record> R mixed(R ours, R theirs, Set<String> fromTheirs) {
        RecordComponent[] parts = ours.getClass().getRecordComponents();
        Object[] values = Stream.of(parts)
                .map(part -> value(part, fromTheirs.contains(part.getName()) ? theirs : ours))
                .toArray();
        Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked")
            Constructor<R> whole = (Constructor<R>) ours.getClass().getDeclaredConstructor(types);
            return whole.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record is made of its components", e);
        }
    }

    private static Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record gives its components", e);
        }
    }

    private static String words(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Optional<?> maybe) {
            return words(maybe.orElse(null));
        }
        if (value instanceof Set<?> set) {
            return set.stream().map(Parts::words).sorted().collect(Collectors.joining("\n"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Parts::words).collect(Collectors.joining("\n"));
        }
        if (value instanceof Record record) {
            return Arrays.stream(record.getClass().getRecordComponents())
                    .map(part -> words(value(part, record)))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        return Objects.toString(value);
    }
}
