package org.flourishhub.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.Services;
import org.flourishhub.directory.WithdrawEvent;
import org.flourishhub.directory.WithdrawService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one visitor was shown is shown to the next one as it was made, until something on it changes. */
@ArquillianTest
@RunAsClient
class KeptPagesIT {
    private final Browser visitor = new Browser();
    /** Of this test alone: what other tests leave behind stands beside what is near it. */
    private final String renamed = "Renamed " + UUID.randomUUID();

    private UUID organisation;
    private UUID service;
    private UUID event;
    private String organisationsPage;
    private String servicesPage;
    private String eventsPage;

    @Deployment(testable = false)
    static WebArchive hub() {
        return Parts.war();
    }

    @BeforeEach
    void publish() {
        organisation = People.organisation("Bogmoss " + UUID.randomUUID());
        service = People.publishedService(organisation);
        event = People.publishedEvent(organisation);
        organisationsPage = "/organisations/"
                + Parts.hub().get(Organisations.class).get(organisation).slug();
        servicesPage =
                "/services/" + Parts.hub().get(Services.class).get(service).slug();
        eventsPage = "/events/" + Parts.hub().get(Events.class).get(event).slug();
    }

    @Test
    void a_page_is_made_once_for_all_visitors_and_anew_for_whoever_is_signed_in() {
        List<String> pages = List.of(organisationsPage, servicesPage, eventsPage);
        pages.forEach(this::page);
        renameBehindTheHubsBack();

        for (String page : pages) {
            assertThat(page(page)).as(page).doesNotContain(renamed);
        }
        Browser editor = new Browser().signedIn(People.person());
        for (String page : pages) {
            assertThat(editor.get(page).body()).as(page).contains(renamed);
        }
    }

    @Test
    void what_an_organisation_publishes_stands_on_its_page_at_once() {
        page(organisationsPage);
        renameBehindTheHubsBack();
        UUID another = People.publishedService(organisation);

        assertThat(page(organisationsPage))
                .contains(Parts.hub().get(Services.class).get(another).slug(), renamed);
    }

    @Test
    void what_is_taken_back_is_gone_from_every_page_at_once() {
        page(organisationsPage);
        page(servicesPage);
        page(eventsPage);
        Parts.hub().get(WithdrawService.class).withdraw(service, People.HUB);
        Parts.hub().get(WithdrawEvent.class).withdraw(event, People.HUB);

        assertThat(page(organisationsPage)).doesNotContain("Allotment mornings", "Lantern walk");
        assertThat(visitor.get(servicesPage).statusCode()).isIn(404, 410);
        assertThat(visitor.get(eventsPage).statusCode()).isIn(404, 410);
    }

    private String page(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .as(path)
                .isPresent();
        return answer.body();
    }

    /** No use case does this, so no page hears of it. */
    private void renameBehindTheHubsBack() {
        Parts.hub().inTransaction(() -> {
            rename("service", service);
            rename("event", event);
            rename("organisation", organisation);
        });
    }

    private void rename(String table, UUID id) {
        Parts.hub()
                .get(EntityManager.class)
                .createNativeQuery("update " + table + " set name = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, renamed)
                .executeUpdate();
    }
}
