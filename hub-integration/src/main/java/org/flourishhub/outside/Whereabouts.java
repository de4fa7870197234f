package org.flourishhub.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import okhttp3.Dns;

/**
 * Where the host of one hop is, looked up once: whether it may be asked at all is known before its turn is taken, and the
 * connection is made to the very addresses that were checked.
 */
final class Whereabouts implements Dns {
    private final List<InetAddress> found;
    private final UnknownHostException trouble;

    private Whereabouts(List<InetAddress> found, UnknownHostException trouble) {
        this.found = found;
        this.trouble = trouble;
    }

    /** A look-up that fails is trouble of the hop itself, and told when it is made. */
    static Whereabouts of(String host, Dns lookUp) {
        try {
            return new Whereabouts(lookUp.lookup(host), null);
        } catch (UnknownHostException nowhere) {
            return new Whereabouts(List.of(), nowhere);
        }
    }

    /** Why the host must not be asked, if so. */
    Optional<ForbiddenAddress> forbidden() {
        return trouble instanceof ForbiddenAddress forbidden ? Optional.of(forbidden) : Optional.empty();
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        if (trouble != null) {
            throw trouble;
        }
        return found;
    }
}
