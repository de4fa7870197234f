package org.flourishhub.accounts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The network address a request comes from, as far as it can be believed; used only to slow down guessing, never kept. */
@ApplicationScoped
public class ClientAddress {
    private static final int NETWORK_GROUPS = 4;

    @Inject
    @ConfigProperty(name = "hub.trusted-proxies")
    int trustedProxies;

    public String of(HttpServletRequest request) {
        return network(believed(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), trustedProxies));
    }

    /** Each proxy adds the address it saw at the end; what stands before our own proxies' entries, anybody can write. */
    static String believed(String peer, String forwarded, int proxies) {
        if (proxies == 0 || forwarded == null) {
            return peer;
        }
        String[] hops = forwarded.split(",");
        return hops[Math.max(0, hops.length - proxies)].strip();
    }

    /** One household has 2^64 addresses of IPv6: the first half counts. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String[] groups = address.split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < Math.min(NETWORK_GROUPS, groups.length) && !(i > 0 && groups[i].isEmpty()); i++) {
            network.append(groups[i]).append(':');
        }
        return network.toString();
    }
}
