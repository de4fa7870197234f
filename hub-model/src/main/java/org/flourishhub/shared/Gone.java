package org.flourishhub.shared;

/** It was here once and has been withdrawn. */
public class Gone extends RuntimeException {
    public Gone() {
        super("This has been taken down");
    }
}
