package org.flourishhub.accounts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The network address a request comes from, as far as it can be believed; used only to slow down guessing, never kept. */
@ApplicationScoped
public class ClientAddress {
    /** An address of IPv4 as some servers write it; its first half would be the same for everybody. */
    private static final Pattern IPV4_IN_IPV6 =
            Pattern.compile("::ffff:(\\d+\\.\\d+\\.\\d+\\.\\d+)", Pattern.CASE_INSENSITIVE);

    private static final int NETWORK_GROUPS = 4;

    @Inject
    @ConfigProperty(name = "hub.trusted-proxies")
    int trustedProxies;

    public String of(HttpServletRequest request) {
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        return network(believed(request.getRemoteAddr(), forwarded, trustedProxies));
    }

    /** Each proxy adds the address it saw at the end, or a line of its own; what stands before our own proxies' entries, anybody can write. */
    static String believed(String peer, List<String> forwarded, int proxies) {
        if (proxies == 0 || forwarded.isEmpty()) {
            return peer;
        }
        String[] hops = String.join(",", forwarded).split(",", -1);
        return hops[Math.max(0, hops.length - proxies)].strip();
    }

    /** One household has 2^64 addresses of IPv6: the first half counts. */
    static String network(String written) {
        Matcher inside = IPV4_IN_IPV6.matcher(written);
        String address = inside.matches() ? inside.group(1) : written;
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
