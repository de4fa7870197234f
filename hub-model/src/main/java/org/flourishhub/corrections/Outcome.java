package org.flourishhub.corrections;

/** How a correction was settled. */
public enum Outcome {
    /** The page says it right now. */
    CHANGED,
    /** The page was right, or it is nothing the page should say. */
    NOT_NEEDED
}
