package org.flourishhub.syndication;

import java.net.URI;
import java.util.UUID;

/**
 * What to tell a hub.
 *
 * @param wanted whether we want to be told about the topic, or no longer
 * @param callbackKey the unguessable part of the address where we want to be told
 * @param secret {@code null}: pushes cannot be signed
 */
public record PushErrand(
        UUID pushId, PushKind kind, boolean wanted, URI hub, URI topic, String callbackKey, String secret) {

    /** Neither the address nor the secret belongs into a log. */
    @Override
    public String toString() {
        return "PushErrand[" + pushId + ", " + kind + ", wanted=" + wanted + ", " + hub + "]";
    }
}
