package org.flourishhub.shared;

/** There is no such thing, or not for this person. */
public class NotFound extends RuntimeException {
    public NotFound() {
        super("There is nothing here");
    }
}
