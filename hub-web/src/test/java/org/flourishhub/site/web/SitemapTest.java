package org.flourishhub.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.flourishhub.shared.web.PublicAddress;
import org.flourishhub.site.PublicPages.PublicPage;
import org.junit.jupiter.api.Test;

class SitemapTest {
    private final Sitemap map = new Sitemap(new PublicAddress("https://hub.example"), 100);

    @Test
    void a_page_has_its_whole_address_and_the_second_of_its_last_change() {
        PublicPage page = new PublicPage("/services/tea-1", Instant.parse("2026-11-22T15:00:00.123456Z"));

        assertThat(map.pages(List.of("/"), List.of(page)))
                .contains("<url><loc>https://hub.example/</loc></url>")
                .contains("<url><loc>https://hub.example/services/tea-1</loc>"
                        + "<lastmod>2026-11-22T15:00:00Z</lastmod></url>");
    }

    @Test
    void too_many_pages_are_shared_out_among_files() {
        assertThat(map.index(201).split("<sitemap>")).hasSize(4);
        assertThat(map.index(201)).contains("<loc>https://hub.example/sitemap-3.xml</loc>");
        assertThat(Sitemap.files(200, 100)).isEqualTo(2);
    }

    /** sitemaps.org: at most 50,000 addresses and 50 MB in a file, and at most 50,000 files. */
    @Test
    void the_fullest_file_is_one_that_search_engines_take() {
        Sitemap full = new Sitemap(map.hub(), SitemapController.IN_A_FILE);
        PublicPage page = new PublicPage("/services/" + "a".repeat(200), Instant.parse("2026-11-22T15:00:00Z"));
        List<String> always = Collections.nCopies(50_000 - SitemapController.IN_A_FILE, "/search");

        String xml = full.pages(always, Collections.nCopies(SitemapController.IN_A_FILE, page));

        assertThat(xml.split("<url>")).hasSize(50_001);
        assertThat(xml.length()).isLessThan(50_000_000);
        assertThat(full.index(SitemapController.IN_A_FILE + 1).split("<sitemap>"))
                .hasSize(3);
    }
}
