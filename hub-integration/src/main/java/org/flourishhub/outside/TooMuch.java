package org.flourishhub.outside;

import java.io.IOException;

/** The site sends more than the hub is ready to take. */
final class TooMuch extends IOException {

    private static final long serialVersionUID = 1L;

    TooMuch(String what) {
        super(what);
    }
}
