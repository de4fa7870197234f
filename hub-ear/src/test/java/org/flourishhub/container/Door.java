package org.flourishhub.container;

import java.util.Map;
import java.util.function.Supplier;

/**
 * What is expected of one route.
 *
 * @param whose who may go through it
 * @param path an address of it that exists now, made anew for each try
 * @param fields the form to send with a POST
 * @param opens the status for whom it opens
 */
record Door(Whose whose, Supplier<String> path, Map<String, String> fields, int opens) {
    /** Whom a door opens for. */
    enum Whose {
        EVERYBODY,
        SIGNED_IN,
        THIS_ORGANISATION,
        THIS_ORGANISATION_AND_MODERATORS,
        THIS_ORGANISATION_AND_HUB_ADMINISTRATORS,
        MODERATORS,
        HUB_ADMINISTRATORS
    }

    int expected(Role role, boolean writes) {
        if (whose != Whose.EVERYBODY && role == Role.ANONYMOUS) {
            return writes ? 401 : 303;
        }
        return switch (whose) {
            case EVERYBODY, SIGNED_IN -> opens;
            case THIS_ORGANISATION -> role == Role.EDITOR || role == Role.ORGANISATION_ADMINISTRATOR ? opens : 404;
            case THIS_ORGANISATION_AND_MODERATORS -> role == Role.EDITOR_OF_ANOTHER ? 404 : opens;
            case THIS_ORGANISATION_AND_HUB_ADMINISTRATORS ->
                role == Role.EDITOR || role == Role.ORGANISATION_ADMINISTRATOR || role == Role.HUB_ADMINISTRATOR
                        ? opens
                        : 404;
            case MODERATORS -> role == Role.MODERATOR || role == Role.HUB_ADMINISTRATOR ? opens : 403;
            case HUB_ADMINISTRATORS -> role == Role.HUB_ADMINISTRATOR ? opens : 403;
        };
    }
}
