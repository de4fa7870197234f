package org.flourishhub.outside;

import java.net.URI;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Addresses as browsers read them, written so that every other program reads the same. */
public final class WebAddress {
    private WebAddress() {}

    /**
     * An http or https address with its host in ASCII, and percent signs in place of what addresses may not hold; empty
     * when it is none, or names a user.
     */
    public static Optional<String> spelledOut(String address) {
        HttpUrl url = HttpUrl.parse(address);
        if (url == null || !url.username().isEmpty() || !url.password().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(url.uri().toASCIIString()).toString());
        } catch (RuntimeException noAddress) {
            return Optional.empty();
        }
    }
}
