package org.flourishhub.outside;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.LongSupplier;
import javax.net.SocketFactory;

/**
 * Makes the sockets of one hop: each checks the very address it connects to, and counts what comes in and what goes out. In
 * HTTP/2 a host can make us answer it without end (PING, SETTINGS) while it never listens.
 */
final class GuardedSockets extends SocketFactory {

    private final AddressGuard guard;
    private final String host;
    private final int port;
    private final LongSupplier wireBytes;
    private final long mostSent;

    GuardedSockets(AddressGuard guard, String host, int port, LongSupplier wireBytes, long mostSent) {
        this.mostSent = mostSent;
        this.guard = guard;
        this.host = host;
        this.port = port;
        this.wireBytes = wireBytes;
    }

    @Override
    public Socket createSocket() {
        return new GuardedSocket();
    }

    @Override
    public Socket createSocket(String toHost, int toPort) throws IOException {
        return connected(new InetSocketAddress(toHost, toPort));
    }

    @Override
    public Socket createSocket(InetAddress to, int toPort) throws IOException {
        return connected(new InetSocketAddress(to, toPort));
    }

    @Override
    public Socket createSocket(String toHost, int toPort, InetAddress from, int fromPort) throws IOException {
        return createSocket(toHost, toPort);
    }

    @Override
    public Socket createSocket(InetAddress to, int toPort, InetAddress from, int fromPort) throws IOException {
        return createSocket(to, toPort);
    }

    private Socket connected(InetSocketAddress address) throws IOException {
        Socket socket = createSocket();
        socket.connect(address);
        return socket;
    }

    private final class GuardedSocket extends Socket {

        private long received;
        private long sent;

        /** Without a proxy, or the JVM's SOCKS settings would decide where the bytes go. */
        GuardedSocket() {
            super(Proxy.NO_PROXY);
        }

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            guard.check((InetSocketAddress) endpoint, host, port);
            super.connect(endpoint, timeout);
            // who closes a secure socket waits for whoever writes into it, without this for ever
            setSoLinger(true, 1);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream());
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new Limited(super.getOutputStream());
        }

        private final class Limited extends FilterOutputStream {

            Limited(OutputStream out) {
                super(out);
            }

            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] from, int offset, int length) throws IOException {
                sent += length;
                if (sent > mostSent) {
                    throw new TooMuch("answers");
                }
                out.write(from, offset, length);
            }
        }

        private final class Counted extends FilterInputStream {

            Counted(InputStream in) {
                super(in);
            }

            @Override
            public int read() throws IOException {
                int one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int some = super.read(into, offset, length);
                count(Math.max(some, 0));
                return some;
            }

            private void count(int more) throws IOException {
                received += more;
                if (received > wireBytes.getAsLong() || sent > mostSent) {
                    throw new TooMuch("wire");
                }
            }
        }
    }
}
