package org.flourishhub.shared.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything the hub answers over the web is one of its own beans with {@code @Path} or {@code @Provider}. They are named
 * here one by one because a server left to scan would also serve the resources it finds in libraries, such as SolrJ's.
 */
@ApplicationPath("/")
public class HubApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.getPackageName().startsWith("org.flourishhub."))
                .filter(type -> type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** No description of the whole hub for machines, and redirects as short as they were given: a name from the request could be anybody's. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.server.headers.location.relative.resolution.disabled", true);
    }
}
