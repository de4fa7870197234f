package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which addresses may be subscribed: encrypted ones, and those the operator has named in {@code hub.outbound.allow}.
 * Where a name really leads is checked at each connection, by whoever connects.
 */
@ApplicationScoped
public class EndpointRule {
    private static final int LONGEST = 1000;

    private Set<String> allowed;

    protected EndpointRule() {}

    @Inject
    public EndpointRule(@ConfigProperty(name = "hub.outbound.allow") Optional<String> allowed) {
        this.allowed = Arrays.stream(allowed.orElse("").split(","))
                .map(pair -> pair.strip().toLowerCase(Locale.ROOT))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A sentence about what is wrong with it; empty when it is fine. */
    public Optional<String> complaintAbout(String endpoint) {
        URI uri;
        try {
            uri = new URI(endpoint);
        } catch (URISyntaxException e) {
            return Optional.of("This is not a web address");
        }
        if (uri.getHost() == null
                || uri.getScheme() == null
                || !endpoint.chars().allMatch(c -> c > ' ' && c < 127)) {
            return Optional.of("Enter a web address that starts with https://");
        }
        if (uri.getUserInfo() != null || uri.getFragment() != null) {
            return Optional.of("Leave out any password and any part after #");
        }
        if (endpoint.length() > LONGEST) {
            return Optional.of("Use at most 1000 characters for the address");
        }
        return keepsSecrets(uri)
                ? Optional.empty()
                : Optional.of("Enter a web address that starts with https://, so that nobody can listen in");
    }

    /** Whether a key may travel there: nobody can listen in, or the operator has named the place. */
    public boolean keepsSecrets(URI uri) {
        return isEncrypted(uri) || isAllowed(uri);
    }

    private static boolean isEncrypted(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    private boolean isAllowed(URI uri) {
        int port = uri.getPort() < 0 ? 80 : uri.getPort();
        return "http".equalsIgnoreCase(uri.getScheme())
                && uri.getHost() != null
                && allowed.contains(uri.getHost().toLowerCase(Locale.ROOT) + ":" + port);
    }
}
