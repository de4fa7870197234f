package org.flourishhub.outside;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.Protocol;
import okhttp3.Response;
import okio.AsyncTimeout;

/**
 * Watches one hop from inside: a handshake that does not come to its end is given up, and until the headers are whole
 * only little may cross the wire, however cleverly it is packed.
 */
final class HopWatch extends EventListener {

    private final OutsideLimits limits;
    private volatile AsyncTimeout handshake;
    private volatile boolean tooSlow;
    private volatile boolean headIsWhole;

    HopWatch(OutsideLimits limits) {
        this.limits = limits;
    }

    /** How many bytes one connection may bring as things stand. */
    long wireBytes() {
        return headIsWhole ? limits.wireBytes() : limits.wireBytesOfHead();
    }

    /** What really stopped the hop, when it was stopped from here. */
    IOException reasonFor(IOException trouble) {
        return tooSlow ? new SocketTimeoutException("handshake") : trouble;
    }

    @Override
    public void secureConnectStart(Call call) {
        AsyncTimeout clock = new AsyncTimeout() {
            @Override
            protected void timedOut() {
                tooSlow = true;
                call.cancel();
            }
        };
        clock.timeout(limits.secure().toMillis(), TimeUnit.MILLISECONDS);
        handshake = clock;
        clock.enter();
    }

    @Override
    public void secureConnectEnd(Call call, Handshake made) {
        stopClock();
    }

    @Override
    public void connectFailed(
            Call call, InetSocketAddress address, Proxy proxy, Protocol protocol, IOException trouble) {
        stopClock();
    }

    @Override
    public void callFailed(Call call, IOException trouble) {
        stopClock();
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        headIsWhole = true;
    }

    private void stopClock() {
        AsyncTimeout running = handshake;
        handshake = null;
        if (running != null) {
            running.exit();
        }
    }
}
