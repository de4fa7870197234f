package org.flourishhub.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.flourishhub.shared.Actor.HubRole;
import org.flourishhub.shared.Actor.OrganisationRole;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Tries every door of the hub as everybody who may knock; a door without an expectation fails. */
@ArquillianTest
@RunAsClient
class EveryRouteEveryRoleIT {
    /** These end the session they are sent in, so they have tests of their own. */
    private static final Set<String> ABOUT_SESSIONS = Set.of("GET /sign-in", "POST /sign-in", "POST /sign-out");

    @Deployment(testable = false)
    static WebArchive hub() {
        return Parts.war();
    }

    @Test
    void every_route_has_an_expectation_and_every_expectation_a_route() {
        Set<String> expected = new TreeSet<>(new Doors(UUID.randomUUID()).all().keySet());
        expected.addAll(ABOUT_SESSIONS);

        assertThat(Route.all()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_route_answers_every_role_as_expected() {
        UUID oakfield = People.organisation("Oakfield Growers");
        Map<Role, Browser> browsers = browsers(oakfield);
        List<String> wrong = new ArrayList<>();

        new Doors(oakfield)
                .all()
                .forEach((route, door) -> browsers.forEach((role, browser) -> {
                    boolean writes = route.startsWith("POST ");
                    String path = door.path().get();
                    var answer = writes ? browser.post(path, door.fields()) : browser.get(path);
                    int expected = door.expected(role, writes);
                    if (answer.statusCode() != expected) {
                        wrong.add(role + " " + route + ": " + answer.statusCode() + " instead of " + expected);
                    }
                }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void what_other_computers_read_keeps_to_its_standards_and_tells_nothing_private() {
        OpenData open = new OpenData();

        open.mustKeepToTheStandard();
        open.mustBeRichAndDescribed();
        open.mustSayClearlyWhatMakesNoSense();
        open.mustAnswerQuestions();
        open.mustKnowEveryParameter();
        open.mustSaySoWhenNothingHasChanged();
        open.mustTellEveryChangeInOrder();
        open.mustBeFoundByMachines();
    }

    private static Map<Role, Browser> browsers(UUID oakfield) {
        UUID lantern = People.organisation("Lantern Makers");
        Map<Role, Browser> browsers = new EnumMap<>(Role.class);
        browsers.put(Role.ANONYMOUS, new Browser());
        browsers.put(Role.EDITOR, in(People.member(oakfield, OrganisationRole.EDITOR)));
        browsers.put(Role.ORGANISATION_ADMINISTRATOR, in(People.member(oakfield, OrganisationRole.ADMINISTRATOR)));
        browsers.put(Role.EDITOR_OF_ANOTHER, in(People.member(lantern, OrganisationRole.ADMINISTRATOR)));
        browsers.put(Role.MODERATOR, in(People.person(HubRole.MODERATOR)));
        browsers.put(Role.HUB_ADMINISTRATOR, in(People.person(HubRole.ADMINISTRATOR)));
        return browsers;
    }

    private static Browser in(String email) {
        return new Browser().signedIn(email);
    }
}
