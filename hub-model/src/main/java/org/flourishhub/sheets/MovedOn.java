package org.flourishhub.sheets;

/** Somebody else works on this list, or it was stopped: whoever meets this leaves it alone. */
class MovedOn extends RuntimeException {
    MovedOn() {
        super("The list has moved on");
    }
}
