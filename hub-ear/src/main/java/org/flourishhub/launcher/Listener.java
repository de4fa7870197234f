package org.flourishhub.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import org.flourishhub.embedded.CannotStart;

/** The address and port on which the hub answers. */
record Listener(String host, int port) {
    /** Notices a taken port before anything is started. */
    void mustBeFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw new CannotStart(
                    "There is no address called " + host + ": give one of this machine's with --host.", e);
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " on " + host + " cannot be used (" + e.getMessage()
                            + "): another program has it, or it is not allowed. Choose another one with --port.",
                    e);
        }
    }

    /** The hub's address as this machine reaches it. */
    URI fromHere() {
        try {
            InetAddress address = InetAddress.getByName(host);
            String reachable = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
            return URI.create("http://" + (reachable.contains(":") ? "[" + reachable + "]" : reachable) + ":" + port);
        } catch (UnknownHostException e) {
            throw new CannotStart("There is no address called " + host, e);
        }
    }
}
