package org.flourishhub.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.util.Map;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;
import org.flourishhub.shared.Fact;

/** The rules of the house, each with its reason. */
final class HouseRules {
    /** Names that say nothing of what a class is; {@code Service} belongs to the directory alone. */
    private static final String EMPTY_NAMES = ".*(Manager|Helper|Utils?|Impl|Dto|DTO|Bean)";

    /** Past tense, as far as a pattern can tell: regular verbs, and the irregular ones that facts use. */
    private static final String PAST_TENSE = ".*(ed|Withdrawn|Lost|Sent|Gone|Told|Found)";

    private HouseRules() {}

    static Map<String, ArchRule> all() {
        return Map.ofEntries(
                Map.entry("capabilities", CAPABILITIES),
                Map.entry("modules", MODULES),
                Map.entry("one home", ONE_HOME),
                Map.entry("names", NAMES),
                Map.entry("service", SERVICE),
                Map.entry("reading has layers", READING_HAS_LAYERS),
                Map.entry("readers know no readers", READERS_KNOW_NO_READERS),
                Map.entry("facts", FACTS),
                Map.entry("facts in the past", FACTS_IN_THE_PAST),
                Map.entry("setters", SETTERS),
                Map.entry("thin edges", THIN_EDGES),
                Map.entry("named answers", NAMED_ANSWERS),
                Map.entry("transactions", TRANSACTIONS),
                Map.entry("actors", ACTORS),
                Map.entry("outside world", OUTSIDE_WORLD),
                Map.entry("search engine", SEARCH_ENGINE),
                Map.entry("no console", NO_CONSOLE),
                Map.entry("no database time", NO_OTHER_CLOCK));
    }

    static final ArchRule MODULES = classes()
            .should(Directions.knowOnlyModules(Rooms.MODULES))
            .because("the model knows neither pages nor routes, and pages and routes never meet");

    static final ArchRule CAPABILITIES = classes()
            .that(not(simpleName("package-info")))
            .should(Directions.knowOnlyCapabilities(Rooms.CAPABILITIES))
            .because("what is published announces a fact; who reacts to it is nobody else's concern");

    static final ArchRule ONE_HOME = classes()
            .that(not(simpleName("package-info")))
            .should(Directions.haveTheirPackageToThemselves())
            .because("a newcomer finds every room by its name");

    static final ArchRule NAMES = noClasses()
            .should()
            .haveNameMatching(EMPTY_NAMES)
            .because("a name comes from the field, or says what the class does");

    static final ArchRule SERVICE = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .should(beAVerbOrTheServiceItself())
            .because("a service is something an organisation offers people");

    static final ArchRule FACTS = classes()
            .that()
            .implement(Fact.class)
            .should()
            .beRecords()
            .because("a fact is true for ever and holds ids only");

    static final ArchRule FACTS_IN_THE_PAST = classes()
            .that()
            .implement(Fact.class)
            .should()
            .haveNameMatching(PAST_TENSE)
            .because("a fact has happened");

    static final ArchRule SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and(are(notWoven()))
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("an entity changes by verbs");

    static final ArchRule THIN_EDGES = noClasses()
            .that(resideInAnyPackage(
                    "..web", "..api", "..inbound..", "..outbound", "..indexing", "..pictures", "..camel.."))
            // whether the database answers is all that this one asks
            .and(not(simpleName("ReadyController")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("controllers and routes ask repositories and use cases");

    static final ArchRule READING_HAS_LAYERS = slices().matching("..flourishhub.syndication.(**)")
            .should()
            .beFreeOfCycles()
            .because("who cleans words or reads dates does not know who asks for it");

    static final ArchRule READERS_KNOW_NO_READERS = slices().matching("..inbound.(xml|calendars|json|pages)")
            .should()
            .notDependOnEachOther()
            .because("what the readers of two formats share stands below them");

    static final ArchRule NAMED_ANSWERS = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .or()
            .areAnnotatedWith(POST.class)
            .should()
            .notHaveRawReturnType(Object.class)
            .because("an answer of no known type is written as data, and its page is never seen");

    static final ArchRule TRANSACTIONS = methods()
            .that(are(announcing()))
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("a fact is announced in the transaction that made it true");

    static final ArchRule ACTORS = methods()
            .that(are(announcing()))
            .and()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(resideInAnyPackage("..flourishhub.directory", "..flourishhub.stories"))
            .should(takeAnActor())
            .because("somebody does it, and may or may not do it");

    static final ArchRule OUTSIDE_WORLD = noClasses()
            .that(not(resideInAnyPackage(
                    "..flourishhub.outside..",
                    "..flourishhub.embedded..",
                    "..flourishhub.launcher..",
                    "..flourishhub.command..",
                    "..flourishhub.sample..")))
            .should()
            .dependOnClassesThat(opensConnections())
            .because("one guarded client keeps every rule about addresses, limits and manners");

    static final ArchRule SEARCH_ENGINE = noClasses()
            .that(not(resideInAnyPackage("..flourishhub.search..", "..flourishhub.embedded..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.solr..")
            .because("Solr is behind one door");

    static final ArchRule NO_CONSOLE = noClasses()
            .that(not(resideInAnyPackage(
                    "..flourishhub.launcher..", "..flourishhub.command..", "..flourishhub.sample.partners")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what happens is logged; only programs on the command line speak");

    static final ArchRule NO_OTHER_CLOCK = noClasses()
            .that(resideInAnyPackage(
                    "..flourishhub.directory",
                    "..flourishhub.stories",
                    "..flourishhub.syndication",
                    "..flourishhub.accounts"))
            .should()
            .callMethod(java.time.Instant.class, "now")
            .because("time comes from the one clock, so that tests can hold it still");

    /** For test classes: a state is awaited, with a limit, and never slept for. */
    static final ArchRule NO_SLEEP = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", java.time.Duration.class)
            .because("a busy machine makes every guess about time wrong");

    private static DescribedPredicate<JavaMethod> announcing() {
        return DescribedPredicate.describe("announcing a fact", method -> method.getMethodCallsFromSelf().stream()
                .map(JavaCall::getTarget)
                .anyMatch(target -> target.getOwner().isAssignableTo(Announcer.class)));
    }

    private static DescribedPredicate<HasName> notWoven() {
        return DescribedPredicate.describe(
                "written by people", member -> !member.getName().contains("_persistence_"));
    }

    private static DescribedPredicate<JavaClass> opensConnections() {
        return resideInAnyPackage("java.net.http..", "okhttp3..", "org.apache.http..", "java.nio.channels..")
                .or(DescribedPredicate.describe(
                        "are sockets or connections",
                        type -> type.isAssignableTo(java.net.Socket.class)
                                || type.isAssignableTo(java.net.URLConnection.class)))
                .and(not(DescribedPredicate.describe("are exceptions", type -> type.isAssignableTo(Exception.class))));
    }

    private static ArchCondition<JavaMethod> takeAnActor() {
        return new ArchCondition<>("take an Actor") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean taken =
                        method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Actor.class));
                events.add(new SimpleConditionEvent(method, taken, method.getFullName() + " takes no Actor"));
            }
        };
    }

    /** {@code PublishService} publishes a service and is welcome; a {@code StoryService} would be a drawer for anything. */
    private static ArchCondition<JavaClass> beAVerbOrTheServiceItself() {
        return new ArchCondition<>("be the directory's Service, or a use case or record about one") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean itself = type.getSimpleName().equals("Service")
                        && type.getPackageName().endsWith("flourishhub.directory");
                boolean verb = type.isAnnotatedWith(ApplicationScoped.class)
                        && type.getSimpleName().matches("(Draft|Publish|Revise|Withdraw)Service");
                boolean told = type.getModifiers().contains(JavaModifier.FINAL)
                        && type.getSimpleName().equals("CastService");
                events.add(new SimpleConditionEvent(type, itself || verb || told, type.getName() + " is no service"));
            }
        };
    }
}
