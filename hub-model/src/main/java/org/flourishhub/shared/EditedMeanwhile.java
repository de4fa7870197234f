package org.flourishhub.shared;

/** Somebody else changed the same thing after this person opened it; neither text may be lost. */
public class EditedMeanwhile extends RuntimeException {
    public EditedMeanwhile() {
        super("Someone else changed this while you were editing it");
    }
}
