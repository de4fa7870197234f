package org.flourishhub.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.builder.RouteBuilder;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HubCamelTest {
    private static final String BELL = "seda:bell?size=1&discardWhenFull=true";

    private WeldContainer beans;
    private HubCamel camel;

    @BeforeEach
    void start() {
        System.setProperty("test.bell.times", "7");
        beans = new Weld()
                .disableDiscovery()
                .addBeanClasses(HubCamel.class, BellRoute.class, Listener.class, Ear.class)
                .initialize();
        camel = beans.select(HubCamel.class).get();
    }

    @AfterEach
    void stop() {
        beans.close();
    }

    @Test
    void a_wake_up_reaches_a_route_and_the_bean_it_names_with_its_own_parts_injected() throws Exception {
        camel.start();

        camel.wake(BELL);

        assertThat(heard().poll(180, TimeUnit.SECONDS)).isEqualTo("rung 7 times");
    }

    @Test
    void a_wake_up_before_the_start_or_after_the_end_is_passed_over() {
        camel.wake(BELL);
        camel.start();
        camel.stop();
        camel.stop();
        camel.wake(BELL);

        assertThat(heard()).isEmpty();
    }

    @Test
    void the_routes_are_started_once() {
        camel.start();

        assertThatThrownBy(camel::start).isInstanceOf(IllegalStateException.class);
    }

    private LinkedBlockingQueue<String> heard() {
        return beans.select(Ear.class).get().heard();
    }

    @Dependent
    static class BellRoute extends RouteBuilder {
        @Override
        public void configure() {
            from(BELL)
                    .routeId("test.bell")
                    .setBody(constant("{{test.bell.times}}"))
                    .bean(Listener.class);
        }
    }

    @ApplicationScoped
    static class Listener {
        @Inject
        Ear ear;

        public void hear(String times) {
            ear.heard().add("rung " + times + " times");
        }
    }

    @ApplicationScoped
    static class Ear {
        private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();

        public LinkedBlockingQueue<String> heard() {
            return heard;
        }
    }
}
