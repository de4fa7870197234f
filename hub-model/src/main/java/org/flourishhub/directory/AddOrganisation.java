package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** An administrator of the hub lets an organisation in. */
@ApplicationScoped
public class AddOrganisation {
    @Inject
    Organisations organisations;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /** Returns the new organisation's id; {@code email}, {@code phone} and {@code website} may be {@code null}. */
    @Transactional
    public UUID add(String name, String description, String email, String phone, String website, Actor administrator) {
        administrator.mustBeHubAdministrator();
        check(name, description, email, phone, website);

        Organisation organisation =
                new Organisation(UUID.randomUUID(), Words.line(name), Words.paragraphs(description), clock.instant());
        organisation.reachedAt(Words.line(email), Words.line(phone), Words.line(website), clock.instant());
        organisations.add(organisation);

        announcer.announce(new OrganisationAdded(organisation.id()));
        return organisation.id();
    }

    private static void check(String name, String description, String email, String phone, String website) {
        Complaints complaints = new Complaints();
        complaints.missing("name", Words.line(name), "Give the organisation a name");
        complaints.missing("description", Words.paragraphs(description), "Say what the organisation does");
        complaints.longerThan("name", name, 200);
        complaints.longerThan("description", description, 10_000);
        complaints.contact(Words.line(website), Words.line(email), Words.line(phone));
        complaints.throwIfAny();
    }
}
