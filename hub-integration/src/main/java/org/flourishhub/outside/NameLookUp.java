package org.flourishhub.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Finds the addresses of a name, within a limit of time: the system's own look-up knows none, and a name server that
 * never answers would hold up everything else.
 */
final class NameLookUp {

    private static final int MOST_AT_ONCE = 64;
    private static final ExecutorService ASKING =
            new ThreadPoolExecutor(0, MOST_AT_ONCE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "name-look-up");
                thread.setDaemon(true);
                return thread;
            });

    private NameLookUp() {}

    static List<InetAddress> of(String name, Duration limit) throws UnknownHostException {
        if (isWritten(name)) {
            return Arrays.asList(InetAddress.getAllByName(name));
        }
        Future<InetAddress[]> asked = null;
        try {
            asked = ASKING.submit(() -> InetAddress.getAllByName(name));
            return Arrays.asList(asked.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | RejectedExecutionException | ExecutionException nobodySays) {
            throw new UnknownHostException(name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(name);
        } finally {
            if (asked != null) {
                asked.cancel(true);
            }
        }
    }

    /** An address in figures: nobody is asked. */
    private static boolean isWritten(String name) {
        return name.indexOf(':') >= 0 || name.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
    }
}
