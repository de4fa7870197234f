package org.flourishhub.outside;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<Thread, Socket> visitors = new ConcurrentHashMap<>();
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
                visitors.put(host, visitor);
                host.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket visitor) {
        try (visitor) {
            InputStream in = new BufferedInputStream(visitor.getInputStream());
            StringBuilder head = new StringBuilder();
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                head.append(line).append('\n');
            }
            heads.add(head.toString());
            // what is left unread breaks the line when it is closed, and the answer with it
            in.readNBytes(lengthOfBody(head.toString()));
            behaviour.answer(head.toString(), visitor.getOutputStream());
            visitor.getOutputStream().flush();
        } catch (IOException visitorLeft) {
            // the hub hung up on us, which is what most of these sites deserve
        } finally {
            visitors.remove(Thread.currentThread());
        }
    }

    /** Without what ends it; empty also when nothing more comes. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private static int lengthOfBody(String head) {
        return head.lines()
                .filter(line -> line.startsWith("Content-Length: "))
                .mapToInt(line -> Integer.parseInt(line.substring("Content-Length: ".length())))
                .sum();
    }

    /**
     * Waits for the porter: until he has left, the system may let one more visitor in to a door that is closed. Whoever is
     * still talking to a visitor stops, so that what he was about to say takes no room any more.
     */
    @Override
    public void close() throws IOException {
        door.close();
        try {
            porter.join();
            for (Map.Entry<Thread, Socket> host : visitors.entrySet()) {
                host.getValue().close();
                host.getKey().interrupt();
                host.getKey().join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
