package org.flourishhub.outside;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.LongSupplier;
import javax.net.SocketFactory;

/** Makes the sockets of one hop: each checks the very address it connects to, and counts what comes in. */
final class GuardedSockets extends SocketFactory {

    private final AddressGuard guard;
    private final String host;
    private final int port;
    private final LongSupplier wireBytes;

    GuardedSockets(AddressGuard guard, String host, int port, LongSupplier wireBytes) {
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
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream());
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
                if (received > wireBytes.getAsLong()) {
                    throw new TooMuch("wire");
                }
            }
        }
    }
}
