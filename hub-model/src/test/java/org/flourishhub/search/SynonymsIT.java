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
    void a_word_is_read_only_when_five_visitors_missed_it_and_until_then_nobody_can_tell_what_it_was() {
        for (int visitor = 1; visitor <= 4; visitor++) {
            missed("Sourdough workshop 07700900123", "visitor " + visitor);
            missed("sourdough", "visitor " + visitor);
        }
        assertThat(hub.get(MissedWords.class).all(MODERATOR)).isEmpty();

        missed("SOURDOUGH!", "visitor 5");
        missed("sourdough", "visitor 5");
        missed("sourdough", "visitor 6");

        assertThat(hub.get(MissedWords.class).all(MODERATOR)).containsExactly(new MissedWords.Missed("sourdough", 6));
        hub.get(AddSynonym.class).add(SynonymWords.of("sourdough", "bread"), MODERATOR);
        assertThat(hub.get(MissedWords.class).all(MODERATOR)).isEmpty();
        assertThatThrownBy(() -> hub.get(MissedWords.class).all(Actor.visitor()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void words_are_counted_and_short_phrases_but_no_sentences_and_no_numbers() {
        assertThat(new MissedSearch("Cold house", "v").terms()).containsExactly("cold", "house", "cold house");
        assertThat(new MissedSearch("call me on 07700 900123", "v").terms()).containsExactly("call");
        assertThat(new MissedSearch("my neighbour jo smith drinks far too much", "v").terms())
                .containsExactly("neighbour", "smith", "drinks", "far", "too");
    }

    private static void missed(String text, String visitor) {
        hub.get(CountMissedWords.class).count(new MissedSearch(text, visitor));
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
