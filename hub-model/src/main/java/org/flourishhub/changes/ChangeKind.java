package org.flourishhub.changes;

/** What the public can see changes of. */
public enum ChangeKind {
    SERVICE,
    EVENT,
    STORY,
    ORGANISATION
}
