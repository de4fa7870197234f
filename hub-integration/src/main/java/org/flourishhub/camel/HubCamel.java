package org.flourishhub.camel;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.engine.ExplicitCamelContextNameStrategy;
import org.apache.camel.spi.ThreadPoolFactory;
import org.apache.camel.support.DefaultThreadPoolFactory;
import org.eclipse.microprofile.config.ConfigProvider;

/** Runs every route of the hub, from its start to its end; what the routes do stands in the routes. */
@ApplicationScoped
public class HubCamel {
    private static final Logger LOG = System.getLogger(HubCamel.class.getName());

    /** Longer than one request to Solr or to a partner may take, and shorter than a server waits for an application to stop. */
    private static final int SECONDS_TO_FINISH = 8;

    /** For what Camel puts away after that, and again after it was told not to wait any longer. */
    private static final int SECONDS_TO_TIDY = 1;

    @Inject
    @Any
    Instance<Object> beans;

    @Inject
    @Any
    Instance<RouteBuilder> routes;

    private volatile CamelContext camel;
    private volatile ProducerTemplate messages;

    /** Starts all routes on threads of Camel's own making, as tests do. */
    public void start() {
        start(new DefaultThreadPoolFactory());
    }

    /** Starts all routes; a route that cannot start is a mistake in the program or its settings, so none starts then. */
    public synchronized void start(ThreadPoolFactory threads) {
        if (camel != null) {
            throw new IllegalStateException("The routes run already");
        }
        CamelContext starting = prepare(threads);
        try {
            for (RouteBuilder builder : routes) {
                starting.addRoutes(builder);
            }
            starting.start();
        } catch (Exception e) {
            starting.stop();
            throw new IllegalStateException("The routes could not be started", e);
        }
        messages = starting.createProducerTemplate();
        camel = starting;
    }

    private CamelContext prepare(ThreadPoolFactory threads) {
        DefaultCamelContext context = new DefaultCamelContext(new BeansOfTheHub(beans));
        context.setNameStrategy(new ExplicitCamelContextNameStrategy("hub"));
        context.setApplicationContextClassLoader(HubCamel.class.getClassLoader());
        context.getExecutorServiceManager().setThreadPoolFactory(threads);
        context.getPropertiesComponent().addPropertiesSource(new HubSettings(ConfigProvider.getConfig()));
        context.getShutdownStrategy().setTimeout(SECONDS_TO_FINISH);
        context.getShutdownStrategy().setShutdownNowOnTimeout(true);
        return context;
    }

    /**
     * Tells a route that there is work for it, with an empty message. {@code queue} is the address the route reads from,
     * such as {@code seda:index?size=1&discardWhenFull=true}: with these options many wake-ups become one. Nothing
     * happens while the routes do not run: their sweep finds the work later.
     */
    public void wake(String queue) {
        ProducerTemplate running = messages;
        if (running != null) {
            running.sendBody(queue, null);
        }
    }

    /** Gives every route a little time to finish what it is doing; stopping twice is harmless. */
    @PreDestroy
    public synchronized void stop() {
        if (camel != null) {
            CamelContext stopping = camel;
            messages = null;
            camel = null;
            stopWithoutWaitingForEver(stopping);
        }
    }

    /**
     * The limit of Camel's shutdown strategy does not hold for queues: when it has run out, each is waited for until all its
     * consumers have ended, and one that waits for a database which does not answer never does. Interrupted, Camel gives up
     * such waits and puts away everything else.
     */
    private static void stopWithoutWaitingForEver(CamelContext stopping) {
        Thread stop = new Thread(stopping::stop, "hub-routes-stop");
        stop.setDaemon(true);
        stop.start();
        try {
            stop.join(Duration.ofSeconds(SECONDS_TO_FINISH + SECONDS_TO_TIDY).toMillis());
            if (stop.isAlive()) {
                LOG.log(Level.WARNING, "What some routes wait for does not come: they are left to themselves");
                stop.interrupt();
                stop.join(Duration.ofSeconds(SECONDS_TO_TIDY).toMillis());
            }
        } catch (InterruptedException e) {
            stop.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
