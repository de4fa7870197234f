package org.flourishhub.syndication.inbound.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanHtmlTest {
    private static final String BASE = "https://hillside.example/stories/please/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onmouseover=alert(1)>x</p>",
                "<a href=\"java\nscript:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\" javascript:alert(1)\">x</a>",
                "<a href=\"vbscript:x\">x</a>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
                "<img src=\"x\" onerror=\"alert(1)\">",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<style>p{background:url(x)}</style>",
                "<p style=\"background:url(https://thief.example)\">x</p>",
                "<form action=x><input name=y><button>z</button></form>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<base href=\"https://thief.example/\"><a href=\"x\">x</a>",
                "<meta http-equiv=refresh content=\"0;url=https://thief.example\">",
                "<object data=x></object><embed src=x>",
                "<link rel=stylesheet href=x>",
                "<template><script>alert(1)</script></template>",
                "<p id=main class=x data-y=z>x</p>"
            })
    void nothing_that_acts_or_follows_people_is_left(String html) {
        assertThat(CleanHtml.of(html, BASE))
                .doesNotContainIgnoringCase("script")
                .doesNotContainIgnoringCase("alert(")
                .doesNotContainPattern(" on\\w+=")
                .doesNotContain(
                        "style", "<form", "<input", "<img", "<iframe", "<svg", "<base", "<meta", "id=", "class=")
                .doesNotContain("href=\"data", "thief.example/x");
    }

    @Test
    void words_of_two_boxes_are_never_one() {
        assertThat(CleanHtml.of(
                        "<aside>one</aside><details><summary>two</summary>three</details><footer>four</footer>"
                                + "<table><caption>five</caption><tr><td>six</td></tr></table><menu><li>seven</menu>",
                        BASE))
                .isEqualTo("<p>one</p><p>two</p><p>three</p><p>four</p><p>five</p><p>six </p><ul><li>seven</li></ul>");
    }

    @Test
    void a_link_around_a_whole_card_becomes_one_in_each_part_of_it() {
        String link = "<a href=\"https://h.example/\" rel=\"nofollow noopener noreferrer\">";
        assertThat(CleanHtml.of(
                        "<a href='https://h.example/'><h2>The gate</h2> <div>It <em>was</em> open</div><hr></a>", BASE))
                .isEqualTo("<h2>" + link + "The gate</a></h2><p>" + link + "It <em>was</em> open</a></p><hr>");
        assertThat(CleanHtml.of("<a href='https://h.example/'>" + "<p>x</p>".repeat(60) + "</a>", BASE))
                .doesNotContain("<a ");
    }

    @Test
    void addresses_of_mailboxes_hold_no_tags_and_quotation_marks() {
        assertThat(CleanHtml.of("<a href=\"mailto:a@h.example?body=<b>'x'</b>\">write</a>", BASE))
                .contains("mailto:a@h.example?body=%3Cb%3E%27x%27%3C/b%3E");
    }

    @Test
    void nothing_turns_the_direction_of_what_follows_around() {
        assertThat(CleanHtml.of("<p>\u202etxt.exe \u05d0 \u202dabc</p>", BASE)).isEqualTo("<p>txt.exe \u05d0 abc</p>");
        assertThat(PlainText.of("a\u202eb")).isEqualTo("ab");
    }

    @Test
    void of_tags_torn_out_of_tags_nothing_is_left_in_plain_words() {
        assertThat(PlainText.ofWords("<p id=\"</p><script>alert(1)</script>\">x"))
                .doesNotContain("<");
        assertThat(PlainText.ofWords("1 < 2, a <b = c")).isEqualTo("1 < 2, a <b = c");
    }

    @Test
    void emphasis_around_paragraphs_becomes_one_in_each_of_them() {
        assertThat(CleanHtml.of("<b><p>one</p><i><ul><li>two</li></ul></i></b>", BASE))
                .isEqualTo("<p><b>one</b></p><ul><li><b><i>two</i></b></li></ul>");
        assertThat(CleanHtml.of(
                        "<b style='font-weight:normal' id='docs-internal-guid'><p>one</p><p><b>two</b></p></b>", BASE))
                .isEqualTo("<p>one</p><p><b>two</b></p>");
    }

    @Test
    void poems_keep_their_lines_and_spaces() {
        assertThat(CleanHtml.of("<p>one<br />two<br>three</p><pre class=\"wp-block-verse\">  a\n    b</pre>", BASE))
                .isEqualTo("<p>one<br>two<br>three</p><pre>  a\n    b</pre>");
        assertThat(CleanHtml.ofText("one\ntwo\n\nthree < four")).isEqualTo("<p>one<br>two</p><p>three &lt; four</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "page-two/?utm_source=x&a=1&fbclid=y#part, https://hillside.example/stories/please/page-two/?a=1#part",
        "/about/?mc_cid=1, https://hillside.example/about/",
        "//other.example/x, https://other.example/x",
        "https://me:word@x.example/, https://x.example/",
        "mailto:a@b.example, mailto:a@b.example",
        "tel:+441144960000, tel:+441144960000"
    })
    void links_are_made_whole_and_lose_their_tracking(String link, String expected) {
        assertThat(CleanLinks.any(link, BASE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.example/a|b^c, https://x.example/a%7Cb%5Ec",
        "https://x.example/?q={a}`b, https://x.example/?q=%7Ba%7D%60b",
        "https://x.example/ä#ö, https://x.example/%C3%A4#%C3%B6",
        "https://ä.example/, https://xn--4ca.example/",
        "'https://x.example/a\\b', https://x.example/a/b",
        "https://x.example, https://x.example",
        "https://X.example, https://x.example/",
        "https://x.example/a/../b, https://x.example/b"
    })
    void a_page_is_spelled_so_that_it_can_be_asked(String link, String expected) {
        assertThat(CleanLinks.page(link, BASE)).isEqualTo(expected);
        assertThat(URI.create(CleanLinks.page(link, BASE))).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https:///nowhere", "ftp://x.example/"})
    void a_link_that_is_no_page_is_dropped(String link) {
        assertThat(CleanLinks.page(link, BASE)).isNull();
    }

    @Test
    void pictures_and_players_become_links_in_words() {
        assertThat(CleanHtml.of("<p><img src=\"/g.jpg\" alt=\"A gate\"></p>", BASE))
                .contains("<a href=\"https://hillside.example/g.jpg\"")
                .contains(">Picture: A gate</a>")
                .doesNotContain("<img");
        assertThat(CleanHtml.of("<a href=\"/big.jpg\"><img src=\"/g.jpg\" alt=\"A gate\"></a>", BASE))
                .containsOnlyOnce("<a ")
                .contains("/big.jpg");
        assertThat(CleanHtml.of("<iframe src=\"https://video.example/1\"></iframe>", BASE))
                .contains("Watch on the site it comes from");
    }

    @Test
    void headings_step_down_one_by_one_and_nothing_empty_remains() {
        assertThat(CleanHtml.of("<h1>A</h1><h4>B</h4><h6></h6><h2>C</h2><p>&nbsp;</p><a href=\"/x\"></a>", BASE))
                .isEqualTo("<h2>A</h2><h3>B</h3><h2>C</h2>");
    }

    @Test
    void lists_hold_only_entries_and_boxes_become_paragraphs() {
        assertThat(CleanHtml.of(
                        "<div><div>box</div>loose <b>text</b><ul><li>one</li><br>two</ul></div><li>stray</li>", BASE))
                .isEqualTo("<p>box</p><p>loose <b>text</b></p><ul><li>one</li><li>two</li></ul><p>stray</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tom &amp;amp; <b>Jane</b>|Tom & Jane",
                "1 < 2|1 < 2",
                "a  b\u00a0 c|a b c",
                "How to write &lt;b&gt;|How to write <b>",
                "&lt;script&gt;alert(1)&lt;/script&gt; Tea|alert(1) Tea",
                "Tea &lt;img src=x onerror=alert(1)&gt; time|Tea time",
                "Tea &lt;scr&lt;svg onload=x&gt;ipt&gt; time|Tea time",
                "Tea &lt;img src=x onerror=alert(1) time|Tea",
                "Caf&eacute;|Café"
            })
    void titles_become_one_plain_line(String title, String expected) {
        assertThat(PlainText.of(title)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was late […]",
                "It was late &hellip; <a href=x>Continue reading <span>Late</span></a>",
                "It was late [...]"
            })
    void an_excerpt_loses_its_continue_reading(String excerpt) {
        assertThat(PlainText.excerpt(excerpt, 300)).isEqualTo("It was late…");
    }
}
