package org.flourishhub.outside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * A port of this machine where nobody answers, for as long as it is held: it is taken but never listened on, so that
 * every connection is refused and no other process can move in meanwhile.
 */
public final class ClosedPort implements AutoCloseable {
    private final Socket silent = new Socket();

    public ClosedPort() throws IOException {
        silent.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));
    }

    /** Host and port as an address has them. */
    public String address() {
        return "127.0.0.1:" + silent.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        silent.close();
    }
}
