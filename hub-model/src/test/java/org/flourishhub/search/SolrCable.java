package org.flourishhub.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a real Solr that a test can cut and mend: while it is cut, nobody answers at its address. */
public final class SolrCable implements AutoCloseable {
    private final int to;
    /** Taken and never listened on: while the line is cut, no other process can move in. */
    private final Socket held = new Socket();

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket door;
    private Thread porter;

    public SolrCable(int to) {
        this.to = to;
        try {
            held.setReuseAddress(true);
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mend();
    }

    public String url() {
        return "http://127.0.0.1:" + held.getLocalPort() + "/solr";
    }

    /** Waits for the porter: until he has left, the system may let one more visitor in to a door that is closed. */
    public synchronized void cut() {
        try {
            door.close();
            porter.join();
            for (Socket socket : open) {
                socket.close();
            }
            open.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public synchronized void mend() {
        door = open(held.getLocalPort());
        porter = listen(door);
    }

    @Override
    public void close() {
        cut();
        try {
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket open(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Thread listen(ServerSocket listening) {
        return inBackground(() -> {
            while (!listening.isClosed()) {
                Socket visitor = listening.accept();
                Socket solr = new Socket(InetAddress.getLoopbackAddress(), to);
                open.add(visitor);
                open.add(solr);
                pump(visitor, solr);
                pump(solr, visitor);
            }
        });
    }

    private void pump(Socket from, Socket into) {
        inBackground(() -> {
            try (from;
                    into) {
                from.getInputStream().transferTo(into.getOutputStream());
            } finally {
                open.remove(from);
                open.remove(into);
            }
        });
    }

    private interface Work {
        void run() throws IOException;
    }

    private static Thread inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                System.getLogger(SolrCable.class.getName()).log(System.Logger.Level.DEBUG, "The line ended", e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
