package org.flourishhub.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public finds this hub, as the setting {@code hub.public-url} says. */
@ApplicationScoped
public class PublicAddress {
    private String base;

    protected PublicAddress() {}

    @Inject
    public PublicAddress(@ConfigProperty(name = "hub.public-url") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** The whole address of a path that starts with a slash. */
    public String of(String path) {
        return base + path;
    }

    public boolean isEncrypted() {
        return base.startsWith("https:");
    }

    /** Host and, where it is not the scheme's own, port: as a browser writes them in {@code Host} and {@code Origin}. */
    public String authority() {
        return URI.create(base).getAuthority();
    }

    /** An id for ever (RFC 4151) of something this hub names, such as {@code stories}. */
    public String tag(String name) {
        return "tag:" + URI.create(base).getHost() + ",2026:" + name;
    }
}
