package org.flourishhub.directory;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.shared.InstantInUtc;

/**
 * What a table's columns are in the fields of its class, by what the class itself says of them to JPA; how it belongs to others
 * is left out. Thousands of rows are read so in a fraction of the time, as objects that nobody watches for changes.
 */
final class Columns<T> {
    private static final List<Class<? extends Annotation>> BELONGINGS =
            List.of(ManyToOne.class, OneToOne.class, OneToMany.class, ManyToMany.class, ElementCollection.class);

    /** What the build weaves into an entity for JPA's own use. */
    private static final String WOVEN = "_persistence_";

    private interface Cell {
        Object read(ResultSet row, int at) throws SQLException;
    }

    private record Plain(Field field, String column, Cell cell) {}

    private record Part(Field field, Columns<?> columns) {}

    private final Constructor<T> constructor;
    private final List<Plain> plain = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final int size;

    private Columns(Class<T> type) throws NoSuchMethodException {
        constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
            for (Field field : level.getDeclaredFields()) {
                if (isOwn(field)) {
                    learn(field);
                }
            }
        }
        size = (int) names().count();
    }

    static <T> Columns<T> of(Class<T> type) {
        try {
            return new Columns<>(type);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is no entity", e);
        }
    }

    private static boolean isOwn(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !field.getName().startsWith(WOVEN)
                && BELONGINGS.stream().noneMatch(field::isAnnotationPresent);
    }

    private void learn(Field field) {
        field.setAccessible(true);
        if (field.isAnnotationPresent(Embedded.class)) {
            parts.add(new Part(field, of(field.getType())));
        } else {
            Column said = field.getAnnotation(Column.class);
            String column = said == null || said.name().isEmpty() ? field.getName() : said.name();
            plain.add(new Plain(field, column, cell(field.getType())));
        }
    }

    /** Their names for a question, such as {@code s.id, s.slug}, for a table that the question calls {@code alias}. */
    String of(String alias) {
        return names().map(name -> alias + "." + name).collect(Collectors.joining(", "));
    }

    /** How many there are. */
    int size() {
        return size;
    }

    private Stream<String> names() {
        return Stream.concat(plain.stream().map(Plain::column), parts.stream().flatMap(part -> part.columns()
                .names()));
    }

    /** An object with what stands in a row, whose first column of these is number {@code at}, from 1. */
    T read(ResultSet row, int at) throws SQLException {
        try {
            T object = constructor.newInstance();
            int next = at;
            for (Plain one : plain) {
                one.field().set(object, one.cell().read(row, next++));
            }
            for (Part part : parts) {
                part.field().set(object, part.columns().read(row, next));
                next += part.columns().size();
            }
            return object;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cell cell(Class<?> type) {
        if (type.isEnum()) {
            Map<String, Object> constants = Stream.of(type.getEnumConstants())
                    .collect(Collectors.toMap(one -> ((Enum<?>) one).name(), one -> one));
            return (row, at) -> constants.get(row.getString(at));
        } else if (type == String.class) {
            return ResultSet::getString;
        } else if (type == UUID.class) {
            return (row, at) -> id(row.getString(at));
        } else if (type == Instant.class) {
            return (row, at) -> InstantInUtc.from(row.getObject(at, LocalDateTime.class));
        } else if (type == boolean.class) {
            return ResultSet::getBoolean;
        } else if (type == int.class) {
            return ResultSet::getInt;
        } else if (type == long.class) {
            return ResultSet::getLong;
        } else if (type == BigDecimal.class) {
            return ResultSet::getBigDecimal;
        }
        return (row, at) -> row.getObject(at, type);
    }

    private static UUID id(String written) {
        return written == null ? null : UUID.fromString(written);
    }
}
