package org.flourishhub.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flourishhub.site.PublicPages.PublicPage;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PublicPagesStoreIT {
    private static final int MANY = 50_123;
    private static final int IN_A_FILE = 49_992;

    private static StandaloneHub hub;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void more_addresses_than_one_file_may_hold_are_shared_out_and_none_is_told_twice_or_forgotten() {
        hub.inTransaction(() -> hub.get(EntityManager.class)
                .createNativeQuery("insert into organisation (id, version, slug, name, description, last_modified)"
                        + " select uuid(), 1, concat('group-', seq), concat('Group ', seq), 'We meet.', '2026-11-22'"
                        + " from seq_1_to_" + MANY)
                .executeUpdate());
        PublicPages pages = hub.get(PublicPages.class);

        List<PublicPage> first = pages.some(0, IN_A_FILE);
        List<PublicPage> second = pages.some(IN_A_FILE, IN_A_FILE);

        assertThat(pages.count()).isEqualTo(MANY);
        assertThat(first).hasSize(IN_A_FILE);
        assertThat(second).hasSize(MANY - IN_A_FILE);
        Set<String> all = new HashSet<>();
        first.forEach(page -> all.add(page.path()));
        second.forEach(page -> all.add(page.path()));
        assertThat(all).hasSize(MANY).contains("/organisations/group-1", "/organisations/group-" + MANY);
    }
}
