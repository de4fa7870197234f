package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** An editor changes what their organisation says about itself; the public sees it at once. */
@ApplicationScoped
public class ReviseOrganisation {
    @Inject
    Organisations organisations;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /** {@code version} is the one the editor opened; an older one is refused with {@code EditedMeanwhile}. */
    @Transactional
    public void revise(UUID organisationId, long version, OrganisationDetails details, Actor editor) {
        editor.mustBeEditorOf(organisationId);
        Organisation organisation = organisations.get(organisationId);
        organisation.mustBeVersion(version);

        Organisation parent = details.parent() == null ? null : organisations.get(details.parent());
        boolean renamed = !organisation.name().equals(details.name());
        organisation.describe(details, parent, clock.instant());

        announcer.announce(new OrganisationRevised(organisationId));
        if (renamed) {
            announcer.announce(new OrganisationRenamed(organisationId));
        }
    }
}
