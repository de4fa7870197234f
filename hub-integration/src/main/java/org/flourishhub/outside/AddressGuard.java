package org.flourishhub.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import okhttp3.Dns;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets nobody lead the hub into its own network: every name is checked when it is looked up, and every address again
 * at the moment of connecting, because the second look-up of a hostile name may answer something else. Only the
 * HOST:PORT pairs of {@code hub.outbound.allow} are exempt, exactly as written there.
 */
@ApplicationScoped
public class AddressGuard {

    private Set<String> allowed;

    protected AddressGuard() {}

    @Inject
    public AddressGuard(@ConfigProperty(name = "hub.outbound.allow") Optional<String> allowed) {
        this.allowed = Arrays.stream(allowed.orElse("").split(","))
                .map(pair -> pair.strip().toLowerCase(Locale.ROOT))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean allows(String host, int port) {
        String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return allowed.contains(name.toLowerCase(Locale.ROOT) + ":" + port);
    }

    /** The look-up of one hop: names of the public internet only. */
    Dns lookUpFor(String host, int port, Duration limit) {
        boolean exempt = allows(host, port);
        return name -> {
            List<InetAddress> found = NameLookUp.of(name, limit);
            return exempt ? found : publicOnly(name, found);
        };
    }

    /** The sockets of one hop: they refuse to connect anywhere else. */
    GuardedSockets socketsFor(String host, int port, LongSupplier wireBytes, long mostSent) {
        return new GuardedSockets(this, host, port, wireBytes, mostSent);
    }

    void check(InetSocketAddress address, String host, int port) throws UnknownHostException {
        if (address.getPort() == port && allows(host, port)) {
            return;
        }
        if (address.isUnresolved() || SpecialAddresses.contain(address.getAddress())) {
            throw new ForbiddenAddress(host);
        }
    }

    private static List<InetAddress> publicOnly(String name, List<InetAddress> found) throws UnknownHostException {
        List<InetAddress> safe =
                found.stream().filter(a -> !SpecialAddresses.contain(a)).toList();
        if (safe.isEmpty()) {
            throw new ForbiddenAddress(name);
        }
        return safe;
    }
}
