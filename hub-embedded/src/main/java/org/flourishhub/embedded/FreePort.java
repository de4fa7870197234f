package org.flourishhub.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port on loopback that nobody listens on. Those that the system gives to whoever calls out are left to it: where much is
 * asked, one of them is somebody's again before the server it was found for has come to it.
 */
public final class FreePort {
    private static final Path FOR_CALLERS = Path.of("/proc/sys/net/ipv4/ip_local_port_range");
    private static final int FIRST = 10_000;
    private static final int LAST = 65_535;
    private static final int TRIES = 200;
    private static final int ANY = 0;

    private FreePort() {}

    public static int find() {
        int[] forCallers = forCallers();
        return ThreadLocalRandom.current()
                .ints(TRIES, FIRST, LAST + 1)
                .filter(port -> port < forCallers[0] || port > forCallers[1])
                .filter(port -> bound(port) == port)
                .findFirst()
                .orElseGet(() -> bound(ANY));
    }

    /** The first and the last of them. */
    static int[] forCallers() {
        try {
            String[] ends = Files.readString(FOR_CALLERS).strip().split("\\s+");
            return new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])};
        } catch (IOException | RuntimeException notSaid) {
            return new int[] {LAST + 1, LAST + 1};
        }
    }

    /** The port that was taken for a moment, or below zero when it is somebody's. */
    private static int bound(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            if (port == ANY) {
                throw new UncheckedIOException(e);
            }
            return -1;
        }
    }
}
