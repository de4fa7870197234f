package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.flourishhub.directory.Cast;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.EditedMeanwhile;
import org.flourishhub.shared.NotAllowed;
import org.flourishhub.shared.NotFound;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SynonymsIT {
    private static final Actor MODERATOR = Cast.ADMINISTRATOR;

    static StandaloneHub hub;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void a_hub_begins_with_a_list_that_knows_what_people_say() {
        Synonyms now = hub.get(SynonymsInUse.class).now();

        assertThat(WordsOfQuery.of("gp").asked(now)).contains("doctor");
        assertThat(WordsOfQuery.of("cold house").asked(now)).contains("energy");
        assertThat(WordsOfQuery.of("food bank").asked(now)).contains("foodbank");
        hub.get(KeptSynonyms.class).all().forEach(synonym -> synonym.words().check());
    }

    @Test
    void what_is_added_changed_and_removed_counts_at_once() {
        UUID id = hub.get(AddSynonym.class).add(SynonymWords.of("tin pan\nkettle", ""), MODERATOR);
        assertThat(asked("tin pan")).contains("kettle");

        long version = hub.get(KeptSynonyms.class).get(id).version();
        hub.get(ReviseSynonym.class).revise(id, version, SynonymWords.of("tin pan", "drum"), MODERATOR);
        assertThat(asked("tin pan")).contains("drum").doesNotContain("kettle");

        assertThatThrownBy(() -> hub.get(RemoveSynonym.class).remove(id, version, MODERATOR))
                .isInstanceOf(EditedMeanwhile.class);
        hub.get(RemoveSynonym.class).remove(id, version + 1, MODERATOR);
        assertThat(asked("tin pan")).isEqualTo("tin pan");
        assertThatThrownBy(() -> hub.get(KeptSynonyms.class).get(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void another_node_follows_when_it_looks() {
        SynonymsInUse otherNode = new SynonymsInUse();
        otherNode.kept = hub.get(KeptSynonyms.class);
        otherNode.clock = hub.get(java.time.Clock.class);
        assertThat(WordsOfQuery.of("brolly").asked(otherNode.now())).isEqualTo("brolly");

        hub.get(AddSynonym.class).add(SynonymWords.of("brolly\numbrella", ""), MODERATOR);
        otherNode.refresh();

        assertThat(WordsOfQuery.of("brolly").asked(otherNode.now())).contains("umbrella");
    }

    @Test
    void words_that_have_not_changed_are_not_read_again() {
        SynonymsInUse inUse = hub.get(SynonymsInUse.class);
        Synonyms before = inUse.now();
        String state = inUse.state();

        inUse.refresh();

        assertThat(inUse.state()).isEqualTo(state).isNotEmpty();
        assertThat(inUse.now()).isSameAs(before);
    }

    @Test
    void only_a_moderator_may() {
        SynonymWords words = SynonymWords.of("a\nb", "");
        UUID id = hub.get(KeptSynonyms.class).all().get(0).id();

        assertThatThrownBy(() -> hub.get(AddSynonym.class).add(words, Actor.visitor()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hub.get(ReviseSynonym.class).revise(id, 1, words, Actor.visitor()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hub.get(RemoveSynonym.class).remove(id, 1, Actor.visitor()))
                .isInstanceOf(NotAllowed.class);
    }

    private static String asked(String typed) {
        return WordsOfQuery.of(typed).asked(hub.get(SynonymsInUse.class).now());
    }
}
