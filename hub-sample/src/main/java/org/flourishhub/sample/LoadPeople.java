package org.flourishhub.sample;

import java.util.Set;
import java.util.UUID;
import org.flourishhub.accounts.AddAccount;
import org.flourishhub.accounts.AddMembership;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Actor.HubRole;
import org.flourishhub.shared.Actor.OrganisationRole;
import org.flourishhub.standalone.StandaloneHub;

/** The invented people who can sign in. Their password is no secret: it is printed for whoever tries the hub. */
final class LoadPeople {
    static final String PASSWORD = "flourish-demo";
    /** Whoever finds this account finds the whole sample: all of it is loaded in one go. */
    static final String ADMINISTRATOR = "admin@hub.example";

    private final StandaloneHub hub;
    private final Actor sample;

    LoadPeople(StandaloneHub hub, Actor sample) {
        this.hub = hub;
        this.sample = sample;
    }

    void load(UUID oakfield) {
        UUID editor = account("Jo Damson", "editor@oakfield.example", Set.of());
        UUID administrator = account("Sam Walker-Adeyemi", "admin@oakfield.example", Set.of());
        hub.get(AddMembership.class).add(editor, oakfield, OrganisationRole.EDITOR, sample);
        hub.get(AddMembership.class).add(administrator, oakfield, OrganisationRole.ADMINISTRATOR, sample);
        account("Mo Fairweather", "moderator@hub.example", Set.of(HubRole.MODERATOR));
        account("Ada Lindqvist", ADMINISTRATOR, Set.of(HubRole.ADMINISTRATOR));
    }

    private UUID account(String name, String email, Set<HubRole> roles) {
        return hub.get(AddAccount.class).add(name, email, PASSWORD, roles, sample);
    }
}
