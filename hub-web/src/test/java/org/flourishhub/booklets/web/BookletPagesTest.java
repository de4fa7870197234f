package org.flourishhub.booklets.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.flourishhub.booklets.Booklet;
import org.flourishhub.search.FindPlace;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Assets;
import org.flourishhub.shared.web.CrisisHelp;
import org.flourishhub.shared.web.Page;
import org.flourishhub.shared.web.PublicAddress;
import org.flourishhub.shared.web.Templates;
import org.flourishhub.shared.web.View;
import org.junit.jupiter.api.Test;

/** The pages around a booklet; left in target/gallery to be looked at. */
class BookletPagesTest {
    private static final String SEARCH = "q=%22tea%22&near=S6";
    private static final Booklet ASKED = new Booklet(new UUID(7, 7), SEARCH, Instant.parse("2026-11-22T15:00:00Z"));

    private final PrintedSearch search = PrintedSearch.of(SEARCH, new FindPlace());

    @Test
    void the_offer_says_what_will_be_in_it_and_what_will_not() throws IOException {
        assertThat(html("booklet-offer", BookletController.offered(search, 23)))
                .contains("23 pages of what is listed here", "name=\"search\" value=\"q=%22tea%22&amp;near=S6\"")
                .contains("href=\"/search?q=%22tea%22&amp;near=S6\"")
                .doesNotContain("the first 400");
        assertThat(html("booklet-offer-thick", BookletController.offered(search, 1_240)))
                .contains("1,240 pages", "It will hold the first 400.");
        assertThat(html("booklet-offer-nothing", BookletController.offered(search, 0)))
                .contains("There is nothing to print")
                .doesNotContain("<form method=\"post\"");
    }

    @Test
    void whoever_waits_is_told_how_far_it_is_and_can_look_again_without_scripts() throws IOException {
        assertThat(html("booklet-asked", BookletController.stateOf(ASKED, search, true)))
                .contains("Your booklet is being made", "role=\"status\"", "It is waiting its turn.", "Look again now");
    }

    private static String html(String name, View view) throws IOException {
        Page page = new Page(
                view,
                Actor.visitor(),
                () -> "",
                new PublicAddress("https://hub.example"),
                new Assets(),
                new CrisisHelp());
        String html = new String(new Templates().render(view, page).toByteArray(), StandardCharsets.UTF_8);
        Path gallery = Files.createDirectories(Path.of("target/gallery"));
        Files.writeString(gallery.resolve(name + ".html"), html);
        assertThat(html.split("<h1[ >]")).hasSize(2);
        assertThat(html).doesNotContain(" style=", "null");
        return html;
    }
}
