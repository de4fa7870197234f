package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.syndication.Reading.Covers;
import org.junit.jupiter.api.Test;

class LadderTest {
    private static final UUID FEED = UUID.randomUUID();

    @Test
    void ids_are_used_while_they_tell_entries_apart() {
        Ladder.Named named = named(item("1", "One", "/1", 1), item("2", "Two", "/2", 2));
        assertThat(named.rung()).isEqualTo(Rung.ID);
        assertThat(keys(named)).containsExactly("1", "2");
    }

    @Test
    void each_step_down_is_taken_only_when_the_one_above_does_not_hold() {
        assertThat(named(item("x", "One", "/1", 1), item("x", "Two", "/2", 2)).rung())
                .isEqualTo(Rung.LINK);
        assertThat(named(item("x", "One", "/news", 1), item("x", "Two", "/news", 2))
                        .rung())
                .isEqualTo(Rung.TITLE_DATE);
        assertThat(named(item("x", "News", "/news", 1), item("x", "News", "/news", 1, "Other"))
                        .rung())
                .isEqualTo(Rung.TITLE_TEXT);
        assertThat(keys(named(item("x", "News", "/news", 1), item("x", "News", "/news", 1, "Other"))))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void one_slip_among_many_is_no_reason_to_give_names_up() {
        List<FeedItem> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(item("id" + i, "Entry " + i, "/" + i, i));
        }
        many.add(item("id7", "Another", "/another", 99));
        Ladder.Named named = named(many.toArray(FeedItem[]::new));
        assertThat(named.rung()).isEqualTo(Rung.ID);
        assertThat(keys(named)).hasSize(31).contains("id7").doesNotHaveDuplicates();
    }

    @Test
    void an_entry_that_is_there_twice_is_one_and_no_collision() {
        FeedItem one = item("1", "One", "/1", 1);
        assertThat(named(one, one).rung()).isEqualTo(Rung.ID);
        assertThat(keys(named(one, one))).containsExactly("1");
    }

    @Test
    void a_repeat_that_its_reader_has_told_apart_by_its_page_is_still_one_entry() {
        FeedItem first = calledOne("1", 1);
        FeedItem again = calledOne("1|https://s.example/one", 1);
        assertThat(keys(named(first, again))).containsExactly("1");
        assertThat(keys(named(first, item("2", "Two", "/2", 2), again))).containsExactly("1", "2");

        // told at another time, it says something else
        FeedItem later = calledOne("1|https://s.example/one", 2);
        assertThat(keys(named(first, later))).hasSize(2);
    }

    @Test
    void the_entry_whose_page_is_its_id_keeps_it() {
        String page = "https://s.example/kitchen";
        Ladder.Named named = Ladder.named(
                document(List.of(at(page, page, "Kitchen"), at(page, "https://s.example/other", "Other"))), Rung.ID);
        // two of two collide, so that pages are used; and on the rung of ids the page's own entry would keep the id
        assertThat(named.rung()).isEqualTo(Rung.LINK);
        assertThat(Ladder.apart(named.document().items(), Rung.LINK)).hasSize(2);
        assertThat(Ladder.apart(
                        List.of(at(page, page, "Kitchen"), at(page, "https://s.example/other", "Other")), Rung.ID))
                .extracting(FeedItem::key)
                .containsExactly(page, page + "|https://s.example/other");
    }

    @Test
    void a_feed_never_climbs_up_again() {
        assertThat(Ladder.named(document(List.of(item("1", "One", "/1", 1))), Rung.TITLE_DATE)
                        .rung())
                .isEqualTo(Rung.TITLE_DATE);
    }

    private static Ladder.Named named(FeedItem... items) {
        return Ladder.named(document(List.of(items)), Rung.ID);
    }

    private static FeedDocument document(List<FeedItem> items) {
        return new FeedDocument(FEED, null, items, Set.of(), Covers.THE_NEWEST, Set.of());
    }

    private static List<String> keys(Ladder.Named named) {
        return named.document().items().stream().map(FeedItem::key).toList();
    }

    private static FeedItem item(String id, String title, String path, int day) {
        return item(id, title, path, day, title);
    }

    private static FeedItem item(String id, String title, String path, int day, String text) {
        return new ItemDraft(FEED, id)
                .titled(title)
                .telling("<p>" + text + "</p>")
                .on("https://s.example" + path)
                .written(Instant.EPOCH.plusSeconds(day))
                .story();
    }

    /** As a reader gives it, whose feed says that its id is 1. */
    private static FeedItem calledOne(String key, int day) {
        return new ItemDraft(FEED, key)
                .calledByTheFeed("1")
                .titled("One")
                .telling("<p>One</p>")
                .on("https://s.example/one")
                .written(Instant.EPOCH.plusSeconds(day))
                .story();
    }

    private static FeedItem at(String id, String link, String title) {
        return new ItemDraft(FEED, id).titled(title).on(link).story();
    }
}
