package org.flourishhub.sample;

/** The sample data was asked for a hub that holds people or organisations of its own. */
final class HubInUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    HubInUse() {
        super("The hub is not empty, so the sample data stays out");
    }
}
