package org.flourishhub.embedded;

/** A part of the hub could not be started, with one sentence that tells the operator why and what to do. */
public class CannotStart extends RuntimeException {
    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
