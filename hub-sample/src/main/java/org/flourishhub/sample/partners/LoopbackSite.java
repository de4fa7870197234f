package org.flourishhub.sample.partners;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A small web server that only this machine can reach. */
final class LoopbackSite implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LoopbackSite.class.getName());

    private final HttpServer server;
    private final ExecutorService threads;

    private LoopbackSite(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /** Listens on {@code port}, or on a free one when that is taken or 0; answers once {@link #open} was called. */
    static LoopbackSite listen(int port) {
        try {
            ExecutorService threads = Executors.newFixedThreadPool(4, LoopbackSite::daemon);
            HttpServer server = bind(port);
            server.setExecutor(threads);
            return new LoopbackSite(server, threads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void open(Function<Asked, Answer> pages) {
        server.createContext("/", exchange -> handle(exchange, pages));
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Without a slash at the end. */
    String address() {
        return "http://127.0.0.1:" + port();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static HttpServer bind(int port) throws IOException {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        try {
            return HttpServer.create(new InetSocketAddress(loopback, port), 0);
        } catch (BindException taken) {
            LOG.log(System.Logger.Level.INFO, "Port {0,number,#} is taken: using a free one", port);
            return HttpServer.create(new InetSocketAddress(loopback, 0), 0);
        }
    }

    private static void handle(HttpExchange exchange, Function<Asked, Answer> pages) throws IOException {
        try (exchange) {
            send(exchange, answer(Asked.of(exchange), pages));
        }
    }

    private static Answer answer(Asked asked, Function<Asked, Answer> pages) {
        if (asked.isPost() && asked.comesFromElsewhere()) {
            return Answer.text(403, "This form belongs to another site.");
        }
        try {
            return pages.apply(asked);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A sample site could not answer", e);
            return Answer.text(500, "Something went wrong on this sample site.");
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean bodyless = exchange.getRequestMethod().equals("HEAD") || answer.body().length == 0;
        exchange.sendResponseHeaders(answer.status(), bodyless ? -1 : answer.body().length);
        if (!bodyless) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "sample-site");
        thread.setDaemon(true);
        return thread;
    }
}
