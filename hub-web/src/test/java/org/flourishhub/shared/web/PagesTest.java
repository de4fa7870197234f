package org.flourishhub.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.flourishhub.shared.Actor;
import org.junit.jupiter.api.Test;

class PagesTest {
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void with_the_database_away_somebody_signed_in_still_gets_the_page_and_the_database_is_asked_once() {
        Pages pages = pages(() -> {
            throw new PersistenceException("Nobody answers");
        });

        assertThat(html(pages)).contains("<h1>").contains("/sign-in");
        assertThat(html(pages)).contains("<h1>");
        assertThat(asked).hasValue(1);
    }

    @Test
    void somebody_signed_in_is_known_by_the_page() {
        assertThat(html(pages(() -> new Actor(UUID.randomUUID(), "Jo", Set.of(), Map.of()))))
                .doesNotContain("/sign-in");
    }

    private Pages pages(Supplier<Actor> signedIn) {
        Pages pages = new Pages();
        pages.templates = new Templates();
        pages.assets = new Assets();
        pages.crisis = new CrisisHelp();
        pages.address = new PublicAddress("https://hub.example");
        pages.formToken = new FormToken(Fake.of(HttpServletRequest.class)
                .answer("getSession", given -> null)
                .make());
        pages.signedIn = instance(signedIn);
        return pages;
    }

    @SuppressWarnings("unchecked")
    private Instance<Actor> instance(Supplier<Actor> signedIn) {
        return Fake.of(Instance.class)
                .answer("isResolvable", given -> true)
                .answer("get", given -> {
                    asked.incrementAndGet();
                    return signedIn.get();
                })
                .make();
    }

    private static String html(Pages pages) {
        return new String(pages.render(Problem.of(404).view()).toByteArray(), StandardCharsets.UTF_8);
    }
}
