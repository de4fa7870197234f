package org.flourishhub.outside;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web site made of bare sockets, so that it can break every rule of HTTP a real one might break. */
public final class RawSite implements AutoCloseable {

    /** Writes whatever it likes to whoever asked; the head of the request is given as it came. */
    @FunctionalInterface
    public interface Behaviour {
        void answer(String head, OutputStream out) throws IOException;
    }

    private final ServerSocket door;
    private final Behaviour behaviour;
    private final Thread porter = new Thread(this::letIn, "raw-site");
    private final List<String> heads = new CopyOnWriteArrayList<>();

    public RawSite(Behaviour behaviour) {
        this(behaviour, plainDoor());
    }

    public RawSite(Behaviour behaviour, ServerSocket door) {
        this.behaviour = behaviour;
        this.door = door;
        porter.setDaemon(true);
        porter.start();
    }

    public static RawSite saying(String answer) {
        return new RawSite((head, out) -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
    }

    public int port() {
        return door.getLocalPort();
    }

    public String address() {
        return "127.0.0.1:" + port();
    }

    public URI url(String path) {
        return URI.create("http://" + address() + path);
    }

    public List<String> heads() {
        return heads;
    }

    private static ServerSocket plainDoor() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                Socket visitor = door.accept();
                Thread host = new Thread(() -> serve(visitor), "raw-site-visitor");
                host.setDaemon(true);
                host.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket visitor) {
        try (visitor) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
            StringBuilder head = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.append(line).append('\n');
            }
            heads.add(head.toString());
            behaviour.answer(head.toString(), visitor.getOutputStream());
            visitor.getOutputStream().flush();
        } catch (IOException visitorLeft) {
            // the hub hung up on us, which is what most of these sites deserve
        }
    }

    /** Waits for the porter: until he has left, the system may let one more visitor in to a door that is closed. */
    @Override
    public void close() throws IOException {
        door.close();
        try {
            porter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
