package org.flourishhub.camel;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.spi.BeanRepository;

/**
 * Lets routes name the hub's beans by class or name. Camel also looks for dozens of its own parts this way: those are
 * never ours, so only types of the hub are looked up.
 */
class BeansOfTheHub implements BeanRepository {
    private static final String OURS = "org.flourishhub.";

    private final Instance<Object> beans;

    BeansOfTheHub(Instance<Object> beans) {
        this.beans = beans;
    }

    @Override
    public Object lookupByName(String name) {
        return lookupByNameAndType(name, Object.class);
    }

    @Override
    public <T> T lookupByNameAndType(String name, Class<T> type) {
        Instance<T> named = beans.select(type, NamedLiteral.of(name));
        return named.isResolvable() ? named.get() : null;
    }

    @Override
    public <T> Map<String, T> findByTypeWithName(Class<T> type) {
        return findByType(type).stream()
                .collect(Collectors.toMap(bean -> type.getName(), bean -> bean, (one, other) -> one));
    }

    @Override
    public <T> Set<T> findByType(Class<T> type) {
        return type.getName().startsWith(OURS) ? beans.select(type).stream().collect(Collectors.toSet()) : Set.of();
    }
}
