package org.flourishhub.shared.web;

/** More was sent than any form of ours can hold. */
public class FormTooLong extends RuntimeException {
    public FormTooLong() {
        super("More than " + FormLimit.MOST_BYTES + " bytes were sent");
    }
}
