package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.flourishhub.shared.Actor;

/** An administrator of the hub wants the former index back. */
@ApplicationScoped
public class TakeBackIndex {
    @Inject
    IndexRebuilds rebuilds;

    @Transactional
    public void takeBack(Actor administrator) {
        administrator.mustBeHubAdministrator();

        rebuilds.mine().takeBack();
    }
}
