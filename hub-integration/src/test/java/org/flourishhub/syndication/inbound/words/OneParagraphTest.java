package org.flourishhub.syndication.inbound.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The short way to the words of a paragraph leads where jsoup's tree leads. */
class OneParagraphTest {
    private static final long SEED = 20261130;
    private static final int ROUNDS = 40_000;
    private static final String[] PIECES = {
        "word",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\t",
        "\f",
        "\u000b",
        "\u0000",
        "\u0007",
        "\u007f",
        "\u00a0",
        "\u00ad",
        "\u200b",
        "\u2003",
        "\u2028",
        "\ufeff",
        "é",
        "…",
        "\ud83d\ude00",
        "\ud83d",
        "&",
        "&amp;",
        "&amp;amp;",
        "&nbsp;",
        "&lt;b&gt;",
        "&notit;",
        "&copy",
        "&copy=1",
        "&hellip;",
        "&#8217;",
        "&#x2019",
        "&#0;",
        "&#128;",
        "&#xFFFFFFF;",
        "&#;",
        "&#x;",
        ";",
        "#",
        ">",
        "\"",
        "'",
        "<",
        "</p>",
        "<p>",
        "<br>",
        "<!-- no -->",
        "<b>",
        "[…]"
    };

    private final Random random = new Random(SEED);

    @Test
    void words_are_read_as_the_parser_reads_them() {
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String html = html();
            String words = OneParagraph.wordsOf(html);
            if (words != null) {
                read++;
                assertThat(words)
                        .as(html)
                        .isEqualTo(Jsoup.parseBodyFragment(html).body().text());
            }
        }
        assertThat(read).isGreaterThan(ROUNDS / 4);
    }

    @Test
    void where_more_than_words_stand_the_parser_is_asked() {
        assertThat(OneParagraph.wordsOf("<p>One</p><p>Two</p>")).isNull();
        assertThat(OneParagraph.wordsOf("<p>One<br>two</p>")).isNull();
        assertThat(OneParagraph.wordsOf("<p>One")).isNull();
        assertThat(OneParagraph.wordsOf("1 < 2")).isNull();
        assertThat(OneParagraph.wordsOf("<p class=\"a\">One</p>")).isNull();
    }

    @Test
    void a_summary_is_one_line() {
        assertThat(OneParagraph.wordsOf("\n<p>Tea &amp;\n cake&nbsp;&#8211; all [&hellip;]</p>\n"))
                .isEqualTo("Tea & cake – all […]");
        assertThat(OneParagraph.wordsOf("<p> </p>")).isEmpty();
        assertThat(OneParagraph.wordsOf("<p></p>")).isEmpty();
        assertThat(OneParagraph.wordsOf("")).isEmpty();
    }

    private String html() {
        StringBuilder html = new StringBuilder();
        int pieces = 1 + random.nextInt(7);
        boolean wrapped = random.nextBoolean();
        for (int i = 0; i < pieces; i++) {
            // further back stand the tags, which are wanted now and then only
            int among = random.nextInt(6) == 0 ? PIECES.length : PIECES.length - 7;
            html.append(PIECES[random.nextInt(among)]);
        }
        return wrapped ? "<p>" + html + "</p>" : html.toString();
    }
}
