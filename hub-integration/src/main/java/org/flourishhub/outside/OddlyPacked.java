package org.flourishhub.outside;

import java.io.IOException;

/** The answer is packed in a way nobody asked for. */
final class OddlyPacked extends IOException {

    private static final long serialVersionUID = 1L;

    OddlyPacked(String how) {
        super(how);
    }
}
