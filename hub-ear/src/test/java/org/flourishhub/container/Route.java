package org.flourishhub.container;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One door of the hub, as its code declares it: {@code POST /console/services/{service}/publication}. */
final class Route {
    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    private Route() {}

    /** Every route of the application that is shipped, found by its annotations. */
    static Set<String> all() {
        JavaClasses ours = new ClassFileImporter().importPackages("org.flourishhub");
        Set<String> routes = new TreeSet<>();
        for (JavaClass resource : ours) {
            if (resource.isAnnotatedWith(Path.class)) {
                resource.getMethods().forEach(method -> add(routes, resource, method));
            }
        }
        return routes;
    }

    private static void add(Set<String> routes, JavaClass resource, JavaMethod method) {
        for (Class<? extends Annotation> verb : METHODS) {
            if (method.isAnnotatedWith(verb)) {
                String below = method.isAnnotatedWith(Path.class)
                        ? method.getAnnotationOfType(Path.class).value()
                        : "";
                routes.add(verb.getSimpleName() + " "
                        + joined(resource.getAnnotationOfType(Path.class).value(), below));
            }
        }
    }

    private static String joined(String path, String below) {
        return ("/" + path + "/" + below).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}
