package org.flourishhub.shared;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who is doing this: a signed-in person with their roles, or the hub itself when a feed or a command acts. */
public record Actor(UUID accountId, String name, Set<HubRole> hubRoles, Map<UUID, OrganisationRole> memberships) {
    /** What somebody may do for the whole hub. */
    public enum HubRole {
        MODERATOR,
        ADMINISTRATOR
    }

    /** What somebody may do for one organisation; an administrator may do all an editor may. */
    public enum OrganisationRole {
        EDITOR,
        ADMINISTRATOR
    }

    public Actor {
        hubRoles = Set.copyOf(hubRoles);
        memberships = Map.copyOf(memberships);
    }

    /** The hub acting by itself, for example when a feed brings a story; {@code name} says which part of it. */
    public static Actor hub(String name) {
        return new Actor(null, name, Set.of(HubRole.MODERATOR, HubRole.ADMINISTRATOR), Map.of());
    }

    /** A visitor who has not signed in. */
    public static Actor visitor() {
        return new Actor(null, "visitor", Set.of(), Map.of());
    }

    public boolean isHub() {
        return accountId == null && isHubAdministrator();
    }

    public boolean isModerator() {
        return hubRoles.contains(HubRole.MODERATOR) || isHubAdministrator();
    }

    public boolean isHubAdministrator() {
        return hubRoles.contains(HubRole.ADMINISTRATOR);
    }

    public boolean isEditorOf(UUID organisationId) {
        return isHub() || memberships.containsKey(organisationId);
    }

    public boolean isAdministratorOf(UUID organisationId) {
        return isHub() || memberships.get(organisationId) == OrganisationRole.ADMINISTRATOR;
    }

    public void mustBeModerator() {
        if (!isModerator()) {
            throw new NotAllowed("Only a moderator can do this");
        }
    }

    public void mustBeHubAdministrator() {
        if (!isHubAdministrator()) {
            throw new NotAllowed("Only an administrator of the hub can do this");
        }
    }

    /** What belongs to others does not exist for this person: the answer gives nothing away. */
    public void mustBeEditorOf(UUID organisationId) {
        if (!isEditorOf(organisationId)) {
            throw new NotFound();
        }
    }
}
