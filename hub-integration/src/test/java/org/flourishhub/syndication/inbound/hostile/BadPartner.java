package org.flourishhub.syndication.inbound.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/**
 * One way in which a site can be bad, and how reading it has to end.
 *
 * @param name what it does
 * @param address where its feed is; {@code null}: on a server of its own that plays the plot
 * @param end how reading it ends, and what the sentence about it says
 * @param patience how long it is waited for: long enough for a busy machine, unless it would never end by itself
 * @param heavy whether it tries to fill the memory
 */
record BadPartner(String name, String address, Plot plot, End end, Duration patience, boolean heavy) {

    private static final Duration USUAL = Duration.ofSeconds(100);
    private static final Duration HURRY = Duration.ofSeconds(3);

    /** Writes whatever it likes. */
    @FunctionalInterface
    interface Plot {
        void play(String head, OutputStream out) throws IOException;
    }

    /** How it has to end. */
    enum Outcome {
        READ,
        REFUSED,
        ENDED,
        UNCHANGED,
        /** Read or refused, as the readers like; but without harm, and with a sentence. */
        SETTLED
    }

    /** @param words stand in the sentence */
    record End(Outcome outcome, String words) {}

    static BadPartner of(String name, End end, Plot plot) {
        return new BadPartner(name, null, plot, end, USUAL, false);
    }

    static BadPartner at(String name, String address, End end) {
        return new BadPartner(name, address, null, end, USUAL, false);
    }

    /** Sends us on to somewhere. */
    static BadPartner sendingTo(String location, End end) {
        return of(
                "sends us to " + location,
                end,
                saying("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n"));
    }

    BadPartner inAHurry() {
        return waitedFor(HURRY);
    }

    BadPartner waitedFor(Duration time) {
        return new BadPartner(name, address, plot, end, time, heavy);
    }

    BadPartner withMuchWeight() {
        return new BadPartner(name, address, plot, end, patience, true);
    }

    @Override
    public String toString() {
        return name;
    }

    static End read() {
        return new End(Outcome.READ, "");
    }

    static End refused(String words) {
        return new End(Outcome.REFUSED, words);
    }

    static End settled() {
        return new End(Outcome.SETTLED, "");
    }

    static Plot saying(String answer) {
        return (head, out) -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A right answer with a document in it, which is made only when it is asked for: some are large. */
    static Plot document(String type, Made<byte[]> made) {
        return (head, out) -> {
            byte[] body = made.get();
            out.write(head(type, "Content-Length: " + body.length));
            out.write(body);
        };
    }

    static Plot document(String type, Supplier<String> made) {
        Made<byte[]> bytes = () -> made.get().getBytes(StandardCharsets.UTF_8);
        return document(type, bytes);
    }

    static Plot xml(Supplier<String> body) {
        return document("application/rss+xml; charset=utf-8", body);
    }

    /** Bytes, which the compiler could not tell from words otherwise. */
    @FunctionalInterface
    interface Made<T> {
        T get();
    }

    /** An answer whose body is as it says, in an encoding. */
    static Plot packed(String encoding, byte[] body) {
        return packed(encoding, () -> body);
    }

    static Plot packed(String encoding, Supplier<byte[]> made) {
        return (head, out) -> {
            byte[] body = made.get();
            out.write(head(
                    "application/rss+xml", "Content-Encoding: " + encoding + "\r\nContent-Length: " + body.length));
            out.write(body);
        };
    }

    /** The same piece so many times, never held whole. */
    static Plot endless(String type, String start, String piece, long times) {
        return (head, out) -> {
            out.write(head(type, "Connection: close"));
            out.write(bytes(start));
            byte[] many = bytes(piece.repeat(Math.max(1, 8192 / piece.length())));
            for (long sent = 0; sent < times * piece.length(); sent += many.length) {
                out.write(many);
            }
        };
    }

    /** One byte, and after a moment the next. */
    static Plot dripping(String fast, String slow) {
        return (head, out) -> {
            out.write(bytes(fast));
            out.flush();
            for (int i = 0; i < 3000; i++) {
                out.write(slow.charAt(i % slow.length()));
                out.flush();
                rest(50);
            }
        };
    }

    static byte[] head(String type, String more) {
        return bytes("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + more + "\r\n\r\n");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static void rest(long millis) {
        try {
            new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A feed with these entries. */
    static String rss(String items) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\"><channel><title>Bad</title>"
                + "<link>https://bad.example/</link><description>d</description>" + items + "</channel></rss>";
    }

    static String item(String id, String more) {
        return "<item><guid isPermaLink=\"false\">" + id + "</guid><title>Title " + id + "</title>" + more + "</item>";
    }
}
