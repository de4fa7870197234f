package org.flourishhub.camel.container;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.support.DefaultThreadPoolFactory;

/** Camel's pools on the server's own threads: only those know the application's names, transactions and class loader. */
class ThreadsOfTheServer extends DefaultThreadPoolFactory {
    private final ThreadFactory threads;
    private final AtomicInteger started = new AtomicInteger();

    ThreadsOfTheServer(ThreadFactory threads) {
        this.threads = task -> {
            Thread thread = threads.newThread(task);
            thread.setName("hub-route-" + started.incrementAndGet());
            return thread;
        };
    }

    @Override
    public ExecutorService newCachedThreadPool(ThreadFactory camels) {
        return super.newCachedThreadPool(threads);
    }

    @Override
    public ExecutorService newThreadPool(ThreadPoolProfile profile, ThreadFactory camels) {
        return super.newThreadPool(profile, threads);
    }

    @Override
    public ScheduledExecutorService newScheduledThreadPool(ThreadPoolProfile profile, ThreadFactory camels) {
        return super.newScheduledThreadPool(profile, threads);
    }
}
