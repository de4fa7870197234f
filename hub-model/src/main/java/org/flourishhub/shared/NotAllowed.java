package org.flourishhub.shared;

/** The person is known, and may not do this. */
public class NotAllowed extends RuntimeException {
    public NotAllowed(String sentence) {
        super(sentence);
    }
}
