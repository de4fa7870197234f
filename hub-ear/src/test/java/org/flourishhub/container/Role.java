package org.flourishhub.container;

/** Everybody who may knock at a door of the hub. */
enum Role {
    ANONYMOUS,
    EDITOR,
    ORGANISATION_ADMINISTRATOR,
    EDITOR_OF_ANOTHER,
    MODERATOR,
    HUB_ADMINISTRATOR
}
