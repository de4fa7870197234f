package org.flourishhub.syndication.inbound.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.flourishhub.syndication.inbound.hostile.ProcessorTime;
import org.flourishhub.syndication.inbound.reading.OnlySafe;
import org.junit.jupiter.api.Test;

/** HTML put together by chance out of what attackers use: nothing of it is left that acts. */
class HostileHtmlTest {
    private static final long SEED = 4_711;
    private static final int ROUNDS = 6_000;
    private static final String BASE = "https://hillside.example/stories/please/";
    private static final String[] TAGS = {
        "script",
        "style",
        "svg",
        "math",
        "mtext",
        "mglyph",
        "malignmark",
        "annotation-xml",
        "foreignObject",
        "title",
        "desc",
        "noscript",
        "template",
        "iframe",
        "object",
        "embed",
        "form",
        "input",
        "button",
        "select",
        "option",
        "textarea",
        "base",
        "meta",
        "link",
        "img",
        "video",
        "audio",
        "source",
        "table",
        "td",
        "tr",
        "caption",
        "a",
        "p",
        "div",
        "b",
        "pre",
        "listing",
        "plaintext",
        "xmp",
        "noembed",
        "noframes",
        "marquee",
        "details",
        "isindex",
        "frameset",
        "body",
        "html",
        "head",
        "li",
        "ul",
        "h1",
        "h6",
        "x:script",
        "ruby",
        "rt",
        "picture",
        "dialog",
        "slot",
        "portal",
        "applet",
        "keygen",
        "bgsound",
        "blink",
        "center"
    };
    private static final String[] ATTRIBUTES = {
        "onclick",
        "onerror",
        "onload",
        "ONMOUSEOVER",
        "on\u0000click",
        "style",
        "href",
        "src",
        "srcset",
        "srcdoc",
        "action",
        "formaction",
        "xlink:href",
        "background",
        "poster",
        "data",
        "id",
        "class",
        "name",
        "is",
        "dynsrc",
        "ping",
        "target",
        "alt"
    };
    private static final String[] VALUES = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "java&#9;script:alert(1)",
        "&#106;avascript:alert(1)",
        " javascript:alert(1)",
        "\u0001javascript:alert(1)",
        "data:text/html;base64,PHNjcmlwdD4=",
        "vbscript:x",
        "https://a.example/x",
        "//a.example",
        "feed:javascript:x",
        "view-source:javascript:x",
        "https://a.example/\"onmouseover=\"x",
        "expression(alert(1))",
        "x\" onclick=\"alert(1)",
        "x' onclick='alert(1)",
        "`x`",
        "</title><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "blob:https://x/y",
        "mailto:a@b.example?subject=<script>",
        "tel:+44",
        "http://[::1",
        "https://user:word@x.example/",
        "javascript&colon;alert(1)",
        "ja\u0000vascript:x",
        "%6aavascript:x",
        "https:javascript:x",
        "#top",
        "?q=<b>",
        "\\\\a.example\\x"
    };
    private static final String[] BITS = {
        "<!--",
        "-->",
        "--!>",
        "<![CDATA[",
        "]]>",
        "</",
        "<",
        ">",
        "\"",
        "'",
        "<!",
        "<?",
        "?>",
        "&lt;script&gt;",
        "&",
        "\u0000",
        "words ",
        "<br",
        "/>",
        "</p>",
        "</svg>",
        "</math>",
        "</noscript>",
        "</style>",
        "</title>",
        "</textarea>",
        "<%",
        "\u2028"
    };

    private final Random random = new Random(SEED);

    @Test
    void nothing_that_acts_is_left_of_anything() {
        ProcessorTime.assertAtMost(Duration.ofSeconds(170), () -> {
            for (int round = 0; round < ROUNDS; round++) {
                String html = hostile();
                String clean = CleanHtml.of(html, BASE);
                OnlySafe.check(clean);
                assertThat(CleanHtml.of(clean, BASE)).as(html).satisfies(OnlySafe::check);
            }
        });
    }

    @Test
    void titles_hold_no_tags_that_html_knows() {
        for (int round = 0; round < ROUNDS; round++) {
            String title = PlainText.of("Hello <b>x</b>" + tag() + "</b>");
            assertThat(title).doesNotContain("<script>alert", "<img src=x onerror=alert(1)><");
        }
    }

    private String hostile() {
        StringBuilder html = new StringBuilder();
        for (int parts = 1 + random.nextInt(12); parts > 0; parts--) {
            html.append(
                    switch (random.nextInt(4)) {
                        case 0 -> BITS[random.nextInt(BITS.length)];
                        case 1 -> "</" + TAGS[random.nextInt(TAGS.length)] + ">";
                        default -> tag();
                    });
        }
        return html.toString();
    }

    private String tag() {
        StringBuilder tag = new StringBuilder("<").append(TAGS[random.nextInt(TAGS.length)]);
        for (int attributes = random.nextInt(3); attributes > 0; attributes--) {
            String quote = new String[] {"\"", "'", "", "`"}[random.nextInt(4)];
            tag.append(random.nextInt(6) == 0 ? "/" : " ")
                    .append(ATTRIBUTES[random.nextInt(ATTRIBUTES.length)])
                    .append(random.nextInt(8) == 0 ? " = " : "=")
                    .append(quote)
                    .append(VALUES[random.nextInt(VALUES.length)])
                    .append(quote);
        }
        return tag.append(random.nextInt(8) == 0 ? "" : random.nextInt(8) == 0 ? "/>" : ">")
                .toString();
    }
}
