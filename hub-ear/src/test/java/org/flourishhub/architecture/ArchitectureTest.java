package org.flourishhub.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the rules of the house against every module, and each rule against something that breaks it. */
class ArchitectureTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final int LONGEST_CLASS = 250;

    /** Grown past the limit with the forms it describes; it has a number that it may not pass either. */
    private static final Map<String, Integer> KNOWN_LONG = Map.of("Story.java", 312);

    private static final JavaClasses HUB = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.flourishhub");

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("broken.flourishhub");

    static Stream<String> rules() {
        return HouseRules.all().keySet().stream().sorted();
    }

    /** Rules that no single class can break are proved below. */
    static Stream<String> rulesThatOneClassBreaks() {
        return rules().filter(name -> !Set.of("modules", "one home").contains(name));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_hub_keeps_to(String rule) {
        HouseRules.all().get(rule).check(HUB);
    }

    @ParameterizedTest
    @MethodSource("rulesThatOneClassBreaks")
    void what_breaks_it_is_noticed(String rule) {
        assertBites(HouseRules.all().get(rule), BROKEN);
    }

    @Test
    void a_module_that_knows_what_it_must_not_is_noticed() {
        ArchRule modulesKnowNobody = classes().should(Directions.knowOnlyModules(Map.of()));

        assertBites(modulesKnowNobody, HUB);
    }

    @Test
    void every_module_is_looked_at() {
        Set<String> seen =
                HUB.stream().flatMap(type -> Rooms.moduleOf(type).stream()).collect(Collectors.toSet());

        assertThat(seen).containsExactlyInAnyOrderElementsOf(Rooms.MODULES.keySet());
    }

    @Test
    void no_package_is_in_two_modules() {
        List<String> twice = sources("main")
                .map(file -> ROOT.relativize(file.getParent()))
                .distinct()
                .map(directory -> directory.subpath(4, directory.getNameCount()).toString())
                .sorted()
                .toList();

        assertThat(twice).doesNotHaveDuplicates();
    }

    @Test
    void no_test_sleeps() {
        HouseRules.NO_SLEEP.check(tests());
        assertBites(HouseRules.NO_SLEEP, BROKEN);
    }

    @Test
    void no_class_is_too_long_to_be_read_at_once() {
        assertThat(sources("main").filter(ArchitectureTest::isTooLong).map(Path::getFileName))
                .isEmpty();
        assertThat(sources("main")).hasSizeGreaterThan(100);
    }

    private static boolean isTooLong(Path file) {
        return lines(file) > KNOWN_LONG.getOrDefault(file.getFileName().toString(), LONGEST_CLASS);
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaClasses tests() {
        List<Path> directories = Rooms.MODULES.keySet().stream()
                .map(module -> ROOT.resolve(module).resolve("target/test-classes/org"))
                .filter(Files::isDirectory)
                .toList();
        assertThat(directories).isNotEmpty();
        return new ClassFileImporter().importPaths(directories);
    }

    private static Stream<Path> sources(String part) {
        return Rooms.MODULES.keySet().stream()
                .map(module -> ROOT.resolve(module).resolve("src/" + part + "/java"))
                .filter(Files::isDirectory)
                .flatMap(ArchitectureTest::javaFiles);
    }

    private static Stream<Path> javaFiles(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertBites(ArchRule rule, JavaClasses classes) {
        assertThatThrownBy(() -> rule.check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }
}
