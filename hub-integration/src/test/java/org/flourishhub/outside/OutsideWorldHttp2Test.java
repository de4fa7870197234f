package org.flourishhub.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Reason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hosts that speak HTTP/2 frame by frame, as they like, and never listen. */
class OutsideWorldHttp2Test {
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RESET = 3;
    private static final int SETTINGS = 4;
    private static final int PING = 6;
    private static final int GO_AWAY = 7;
    private static final int WINDOW = 8;
    private static final int CONTINUATION = 9;
    private static final int OUR_STREAM = 3;
    private static final int END_OF_HEADERS = 4;
    private static final byte[] STATUS_200 = {(byte) 0x88};
    private static final byte[] HEAD = frame(HEADERS, END_OF_HEADERS, OUR_STREAM, STATUS_200);
    private static final long A_FLOOD = 300_000_000;

    private static HandshakeCertificates theirs;
    private static HandshakeCertificates ours;

    @BeforeAll
    static void trust() {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("127.0.0.1")
                .build();
        theirs =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        ours = new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate.certificate())
                .build();
    }

    static Stream<Arguments> floods() {
        return Stream.of(
                Arguments.of("pings", new byte[0], frame(PING, 0, 0, new byte[8])),
                Arguments.of("pings behind its head", HEAD, frame(PING, 0, 0, new byte[8])),
                Arguments.of("settings", new byte[0], frame(SETTINGS, 0, 0, new byte[0])),
                Arguments.of("settings behind its head", HEAD, frame(SETTINGS, 0, 0, new byte[0])),
                Arguments.of("other windows", HEAD, frame(SETTINGS, 0, 0, new byte[] {0, 4, 0, 0, 1, 1})),
                Arguments.of("empty data", HEAD, frame(DATA, 0, OUR_STREAM, new byte[0])),
                Arguments.of("room for more", HEAD, frame(WINDOW, 0, OUR_STREAM, new byte[] {0, 0, 0, 1})),
                Arguments.of("frames of no kind", HEAD, frame(0x77, 0, 0, new byte[100])),
                Arguments.of(
                        "headers that go on",
                        frame(HEADERS, 0, OUR_STREAM, STATUS_200),
                        frame(CONTINUATION, 0, OUR_STREAM, new byte[0])));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("floods")
    void a_host_that_floods_us_is_left_though_it_never_listens(String name, byte[] start, byte[] piece)
            throws Exception {
        assertThat(asked(out -> {
                            out.write(start);
                            byte[] many = repeated(piece);
                            for (long sent = 0; sent < A_FLOOD; sent += many.length) {
                                out.write(many);
                            }
                        })
                        .reason())
                .isIn(Reason.TOO_LARGE, Reason.BROKEN_ANSWER);
    }

    @Test
    void a_host_that_hangs_up_in_the_words_of_http_2_sent_a_broken_answer() throws Exception {
        byte[] goAway = frame(GO_AWAY, 0, 0, new byte[8]);
        byte[] reset = frame(RESET, 0, OUR_STREAM, new byte[] {0, 0, 0, 7});

        assertThat(asked(out -> out.write(goAway)).reason()).isEqualTo(Reason.BROKEN_ANSWER);
        assertThat(asked(out -> out.write(reset)).reason()).isEqualTo(Reason.BROKEN_ANSWER);
    }

    /** Says something to whoever comes, and hears nothing but the greeting. */
    private interface Host {
        void speak(OutputStream out) throws IOException;
    }

    private static NotReached asked(Host host) throws Exception {
        try (SSLServerSocket door = (SSLServerSocket) theirs.sslContext()
                .getServerSocketFactory()
                .createServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            Thread porter = new Thread(() -> letIn(door, host), "http-2-host");
            porter.setDaemon(true);
            porter.start();
            String place = "127.0.0.1:" + door.getLocalPort();
            OutsideWorld world = new OutsideWorld(
                    new AddressGuard(Optional.of(place)),
                    new OutsideLimits(Duration.ofSeconds(60), Duration.ofSeconds(300), 5 << 20, 32 << 10, 100, 5),
                    "test",
                    client -> client.sslSocketFactory(ours.sslSocketFactory(), ours.trustManager()));
            return assertTimeoutPreemptively(Duration.ofSeconds(600), () ->
                    (NotReached) world.fetch(OutsideRequest.get(URI.create("https://" + place + "/feed"))));
        }
    }

    private static void letIn(SSLServerSocket door, Host host) {
        while (!door.isClosed()) {
            try {
                SSLSocket visitor = (SSLSocket) door.accept();
                SSLParameters only = visitor.getSSLParameters();
                only.setApplicationProtocols(new String[] {"h2"});
                visitor.setSSLParameters(only);
                visitor.getInputStream().readNBytes(60);
                visitor.getOutputStream().write(frame(SETTINGS, 0, 0, new byte[0]));
                host.speak(visitor.getOutputStream());
            } catch (IOException visitorLeft) {
                // the next one, unless the door is closed
            }
        }
    }

    private static byte[] repeated(byte[] piece) {
        ByteBuffer many = ByteBuffer.allocate(piece.length * Math.max(1, 16_000 / piece.length));
        while (many.hasRemaining()) {
            many.put(piece);
        }
        return many.array();
    }

    private static byte[] frame(int kind, int flags, int stream, byte[] body) {
        return ByteBuffer.allocate(9 + body.length)
                .put((byte) (body.length >> 16))
                .putShort((short) body.length)
                .put((byte) kind)
                .put((byte) flags)
                .putInt(stream)
                .put(body)
                .array();
    }
}
