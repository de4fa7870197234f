package org.flourishhub.syndication.inbound.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads cleaned HTML again, as a browser would, and looks at everything that is left in it. */
public final class OnlySafe {
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "em",
            "strong",
            "b",
            "i",
            "a",
            "sub",
            "sup",
            "hr");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private OnlySafe() {}

    public static void check(String html) {
        Document page = Jsoup.parse(html, "https://page.example/");
        assertThat(page.head().children()).as(html).isEmpty();
        for (Element element : page.body().getAllElements()) {
            if (element != page.body()) {
                assertThat(ELEMENTS).as(html).contains(element.normalName());
                for (Attribute attribute : element.attributes()) {
                    check(element, attribute, html);
                }
            }
        }
        assertThat(page.body().attributesSize()).isZero();
    }

    private static void check(Element element, Attribute attribute, String html) {
        assertThat(element.normalName()).as(html).isEqualTo("a");
        if (attribute.getKey().equals("rel")) {
            assertThat(attribute.getValue()).isEqualTo("nofollow noopener noreferrer");
        } else {
            assertThat(attribute.getKey()).as(html).isEqualTo("href");
            assertThat(SCHEMES).as(html).contains(attribute.getValue().replaceFirst(":.*", ""));
            assertThat(attribute.getValue()).as(html).matches("[\\x21-\\x7e]+|(mailto|tel):.*");
        }
    }
}
