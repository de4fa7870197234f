package org.flourishhub.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Conditions about who may know whom. */
final class Directions {
    private Directions() {}

    static ArchCondition<JavaClass> knowOnlyModules(Map<String, Set<String>> allowed) {
        return new ArchCondition<>("know only the modules that theirs may know") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Optional<String> own = Rooms.moduleOf(type);
                type.getDirectDependenciesFromSelf().forEach(dependency -> {
                    Optional<String> other = Rooms.moduleOf(dependency.getTargetClass());
                    if (own.isPresent()
                            && other.isPresent()
                            && !own.equals(other)
                            && !allowed.getOrDefault(own.get(), Set.of()).contains(other.get())) {
                        complain(events, type, dependency);
                    }
                });
            }
        };
    }

    static ArchCondition<JavaClass> knowOnlyCapabilities(Map<String, Set<String>> allowed) {
        return new ArchCondition<>("know only the capabilities that theirs may know") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Optional<String> own = Rooms.capabilityOf(type);
                if (own.isEmpty() || !allowed.containsKey(own.get())) {
                    return;
                }
                type.getDirectDependenciesFromSelf().forEach(dependency -> {
                    Optional<String> other = Rooms.capabilityOf(dependency.getTargetClass());
                    if (other.isPresent()
                            && !own.equals(other)
                            && !allowed.get(own.get()).contains(other.get())
                            && !isSignedIn(type, other.get())) {
                        complain(events, type, dependency);
                    }
                });
            }
        };
    }

    /** One package, one home: a name that is used in two modules is two rooms with one door plate. */
    static ArchCondition<JavaClass> haveTheirPackageToThemselves() {
        Map<String, String> homes = new HashMap<>();
        return new ArchCondition<>("have their package in one module only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Rooms.moduleOf(type).ifPresent(module -> {
                    String home = homes.computeIfAbsent(type.getPackageName(), name -> module);
                    if (!home.equals(module)) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " is in " + module + ", its package is at home in " + home));
                    }
                });
            }
        };
    }

    private static boolean isSignedIn(JavaClass type, String other) {
        return Rooms.isPage(type) && other.equals("accounts");
    }

    private static void complain(ConditionEvents events, JavaClass type, Dependency dependency) {
        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
    }
}
