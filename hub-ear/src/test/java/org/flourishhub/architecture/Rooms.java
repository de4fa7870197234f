package org.flourishhub.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which module and which capability a class belongs to, and which of them each may know. */
final class Rooms {
    /** Every module, and the modules it may know. */
    static final Map<String, Set<String>> MODULES = Map.of(
            "hub-embedded", Set.of(),
            "hub-model", Set.of(),
            "hub-integration", Set.of("hub-model"),
            "hub-web", Set.of("hub-model"),
            "hub-sample", Set.of("hub-model"),
            "hub-ear", Set.of("hub-model", "hub-embedded"));

    /** Every capability, and the capabilities it may know; what knows all of them is not in here. */
    static final Map<String, Set<String>> CAPABILITIES = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("courtesy", Set.of("shared")),
            Map.entry("outside", Set.of("shared", "courtesy")),
            Map.entry("camel", Set.of("shared")),
            Map.entry("recurring", Set.of()),
            Map.entry("directory", Set.of("shared", "recurring")),
            Map.entry("stories", Set.of("shared", "directory", "outside")),
            Map.entry(
                    "syndication",
                    Set.of("shared", "recurring", "directory", "stories", "imports", "courtesy", "outside", "camel")),
            Map.entry("accounts", Set.of("shared", "directory")),
            Map.entry("plan", Set.of("shared", "directory", "accounts")),
            Map.entry("search", Set.of("shared", "directory", "stories", "changes", "camel")),
            Map.entry("imports", Set.of("shared", "directory", "changes")),
            Map.entry("changes", Set.of("shared", "directory", "stories")),
            Map.entry("openreferral", Set.of("shared", "directory", "changes", "imports", "outside")),
            Map.entry("rpde", Set.of("shared", "directory", "stories", "changes", "openreferral")),
            Map.entry("duplicates", Set.of("shared", "directory", "stories", "accounts", "imports")),
            Map.entry("corrections", Set.of("shared", "directory", "accounts")),
            Map.entry("sheets", Set.of("shared", "directory", "accounts", "imports")),
            Map.entry("embedded", Set.of()));

    private static final Pattern MODULE = Pattern.compile(".*/(hub-[a-z]+)(?:-[0-9][^/]*\\.jar!|/target/).*");
    private static final Pattern CAPABILITY = Pattern.compile("(?:org|broken)\\.flourishhub\\.([a-z]+)(\\..*)?");

    private Rooms() {}

    /** Empty for a class that is not ours. */
    static Optional<String> moduleOf(JavaClass type) {
        return type.getSource()
                .map(source -> MODULE.matcher(source.getUri().toString()))
                .filter(Matcher::matches)
                .map(found -> found.group(1));
    }

    /** Empty for a class that is not ours. */
    static Optional<String> capabilityOf(JavaClass type) {
        Matcher found = CAPABILITY.matcher(type.getPackageName());
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** A page or a console screen: who signed in, and every shared part of a page, may be known there. */
    static boolean isPage(JavaClass type) {
        return type.getPackageName().endsWith(".web");
    }
}
