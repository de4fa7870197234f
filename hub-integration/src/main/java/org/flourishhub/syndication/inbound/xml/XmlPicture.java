package org.flourishhub.syndication.inbound.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.flourishhub.syndication.inbound.words.InPlaceOfPictures;
import org.flourishhub.syndication.inbound.words.Letters;
import org.flourishhub.syndication.inbound.words.PlainText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The picture that stands for an entry: one that was given along with it, else the first in its text. */
record XmlPicture(String address, String words) {

    /** {@code body} need not be clean; {@code base}: where its relative addresses start. */
    static Optional<XmlPicture> of(XmlLinks links, String body, String base) {
        List<XmlPicture> shown = inText(body, base);
        Optional<Map.Entry<String, String>> given = links.pictures().stream().findFirst();
        if (given.isEmpty()) {
            return shown.stream().findFirst();
        }
        String address = given.get().getKey();
        return shown.stream()
                .filter(picture -> picture.address().equals(address))
                .findFirst()
                .or(() -> Optional.of(
                        new XmlPicture(address, PlainText.of(given.get().getValue()))));
    }

    private static List<XmlPicture> inText(String body, String base) {
        if (!Letters.stand(body, '<', "<img", "<IMG")) {
            return List.of();
        }
        return Jsoup.parseBodyFragment(body, base).select("img[src]").stream()
                // a picture of one dot only counts visits
                .filter(image -> !InPlaceOfPictures.isADot(image))
                .filter(image -> CleanLinks.page(image.attr("src"), base) != null)
                .map(image -> of(image, base))
                .toList();
    }

    private static XmlPicture of(Element image, String base) {
        return new XmlPicture(CleanLinks.page(image.attr("src"), base), PlainText.of(image.attr("alt")));
    }
}
