package org.flourishhub.launcher;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was started, to be stopped once in the opposite order, by whoever comes first: the end of the work or Ctrl-C. */
final class PartsOfAHub implements AutoCloseable {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    private boolean closed;

    /** What was still starting when the end came is stopped at once. */
    synchronized <T extends AutoCloseable> T keep(T part) {
        if (closed) {
            stop(part);
        } else {
            parts.push(part);
        }
        return part;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!parts.isEmpty()) {
            stop(parts.pop());
        }
    }

    static void stop(AutoCloseable part) {
        try {
            if (part != null) {
                part.close();
            }
        } catch (Exception e) {
            System.getLogger(PartsOfAHub.class.getName()).log(System.Logger.Level.WARNING, "A part did not stop", e);
        }
    }
}
