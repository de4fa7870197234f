package org.flourishhub.outside;

import java.net.UnknownHostException;

/** The address leads somewhere that is not the public internet. It is this kind of exception for the name look-up. */
final class ForbiddenAddress extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    ForbiddenAddress(String host) {
        super(host);
    }
}
