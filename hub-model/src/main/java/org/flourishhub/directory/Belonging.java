package org.flourishhub.directory;

import java.lang.reflect.Field;
import java.util.List;

/** The field of an entity that holds what it belongs to, or what belongs to it; for those that {@link Columns} reads. */
record Belonging(Field field) {
    static Belonging of(Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return new Belonging(field);
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(e);
        }
    }

    void put(Object owner, Object other) {
        try {
            field.set(owner, other);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One more of several; nothing to an owner that went or came between two questions. */
    @SuppressWarnings("unchecked")
    void add(Object owner, Object part) {
        try {
            if (owner != null) {
                ((List<Object>) field.get(owner)).add(part);
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
