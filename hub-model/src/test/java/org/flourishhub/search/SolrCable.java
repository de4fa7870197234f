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
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    public SolrCable(int to) {
        this.to = to;
        this.door = open(0);
        this.port = door.getLocalPort();
        listen(door);
    }

    public String url() {
        return "http://127.0.0.1:" + port + "/solr";
    }

    public synchronized void cut() {
        try {
            door.close();
            for (Socket socket : open) {
                socket.close();
            }
            open.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void mend() {
        door = open(port);
        listen(door);
    }

    @Override
    public void close() {
        cut();
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

    private void listen(ServerSocket listening) {
        inBackground(() -> {
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

    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                System.getLogger(SolrCable.class.getName()).log(System.Logger.Level.DEBUG, "The line ended", e);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
