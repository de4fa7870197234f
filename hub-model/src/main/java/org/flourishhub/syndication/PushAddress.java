package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where hubs can tell us something: below {@code hub.public-url}, when that is an address the world can reach. */
@ApplicationScoped
public class PushAddress {
    private static final String PLACE = "/push/";

    private URI hub;
    private boolean reachable;

    protected PushAddress() {}

    @Inject
    public PushAddress(
            EndpointRule endpoints,
            @ConfigProperty(name = "hub.public-url", defaultValue = "http://127.0.0.1:8080") String hub) {
        this.hub = URI.create(hub.replaceFirst("/+$", ""));
        this.reachable = this.hub.getHost() != null
                && endpoints.keepsSecrets(this.hub)
                && ("http".equals(this.hub.getScheme()) || isName(this.hub.getHost()));
    }

    /** A name of the internet: whoever runs the hub at home is not told by anybody. */
    private static boolean isName(String host) {
        return host.contains(".")
                && !host.startsWith("[")
                && !host.matches("[\\d.]+")
                && !host.matches("(?i).*\\.(local|localhost|internal|lan|home|invalid|test)");
    }

    public boolean isReachable() {
        return reachable;
    }

    public URI of(String key) {
        return URI.create(hub + PLACE + key);
    }
}
