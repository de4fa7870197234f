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
    private static final int HIGHEST_PORT = 65535;

    /** Notices a taken port before anything is started. */
    void mustBeFree() {
        if (port < 1 || port > HIGHEST_PORT) {
            throw new CannotStart("Choose a port from 1 to " + HIGHEST_PORT + " with --port: " + port + " is none.");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw nowhere(e);
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " on " + host + " cannot be used (" + e.getMessage()
                            + "): another program has it, or it is not allowed. Choose another one with --port.",
                    e);
        }
    }

    /** Whether no other machine can reach it. */
    boolean isForThisMachineOnly() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw nowhere(e);
        }
    }

    /** The hub's address as this machine reaches it. */
    URI fromHere() {
        try {
            InetAddress address = InetAddress.getByName(host);
            String reachable = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
            return URI.create("http://" + (reachable.contains(":") ? "[" + reachable + "]" : reachable) + ":" + port);
        } catch (UnknownHostException e) {
            throw nowhere(e);
        }
    }

    private CannotStart nowhere(UnknownHostException e) {
        return new CannotStart("There is no address called " + host + ": give one of this machine's with --host.", e);
    }
}
