package org.flourishhub.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flourishhub.search.Kind;
import org.flourishhub.search.Listing;
import org.flourishhub.search.ListingOf;
import org.flourishhub.search.PublicListings;
import org.flourishhub.search.ReadForIndex;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A new index is filled by reading many at once, an index is kept up to date by reading them one by one. */
class SampleListingsIT {
    private static final int ALL = 1_000;

    private static StandaloneHub hub;

    @BeforeAll
    static void load() {
        hub = TestHub.start(Map.of("hub.outbound.allow", PartnerPorts.USUAL.allowed()));
        LoadSampleData.load(hub, PartnerPorts.USUAL);
    }

    @AfterAll
    static void close() {
        hub.close();
    }

    @ParameterizedTest
    @EnumSource
    void many_read_at_once_say_word_for_word_what_each_says_by_itself(Kind kind) {
        List<UUID> ids = hub.get(PublicListings.class).after(kind, null, ALL);
        assertThat(ids).hasSizeGreaterThan(5);

        List<Listing> together = hub.get(ReadForIndex.class).read(kind, ids);

        assertThat(together).hasSameSizeAs(ids);
        for (Listing one : together) {
            Listing alone = hub.inTransaction(
                    () -> hub.get(ListingOf.class).of(kind, one.id()).orElseThrow());
            assertThat(one).isEqualTo(alone);
            assertThat(one).hasToString(alone.toString());
        }
    }
}
