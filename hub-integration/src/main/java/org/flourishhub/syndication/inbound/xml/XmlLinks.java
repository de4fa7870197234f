package org.flourishhub.syndication.inbound.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.flourishhub.syndication.ItemFacts.Enclosure;
import org.flourishhub.syndication.inbound.words.CleanLinks;

/** The addresses that belong to a feed or an entry: its page, its files and its pictures. */
final class XmlLinks {

    private static final Pattern PARAMETERS = Pattern.compile("\\s*;.*");
    private static final Set<String> PAGES = Set.of("", "text/html", "application/xhtml+xml");

    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern PICTURE = Pattern.compile("(?i)\\.(jpe?g|png|webp|gif|avif)(?:[?#]|$)");

    private final XmlPart part;
    private final String base;

    /** {@code base}: where relative addresses start where no {@code xml:base} says otherwise. */
    XmlLinks(XmlPart part, String base) {
        this.part = part;
        this.base = base;
    }

    /** The page it stands on; {@code null} when there is none. */
    String page() {
        // what RSS writes between its tags counts before what Atom lends it
        String written = part.all("link").stream()
                .filter(link -> link.attribute("href") == null)
                .map(this::address)
                .filter(address -> address != null)
                .findFirst()
                .orElse(null);
        if (written != null) {
            return written;
        }
        for (XmlPart link : part.all("link", "url", "a")) {
            boolean isPage = link.attribute("href") == null || relations(link).contains("alternate");
            String address = isPage && PAGES.contains(type(link)) ? address(link) : null;
            if (address != null) {
                return address;
            }
        }
        return part.all("link").stream()
                .filter(link -> relations(link).contains("alternate"))
                .map(this::address)
                .filter(address -> address != null)
                .findFirst()
                .orElseGet(() -> whole(part, part.attribute("href")));
    }

    /** Of the links with this relation; {@code null} when there is none. */
    String related(String relation) {
        return allRelated(relation).stream().findFirst().orElse(null);
    }

    List<String> allRelated(String relation) {
        return part.all("link").stream()
                .filter(link ->
                        link.attribute("href") != null && relations(link).contains(relation))
                .map(this::address)
                .filter(address -> address != null)
                .toList();
    }

    /** Files that come with it, each address once. */
    List<Enclosure> files() {
        Map<String, Enclosure> all = new LinkedHashMap<>();
        part.all("enclosure").forEach(file -> add(all, file, first(file, "url", "href"), file.attribute("length")));
        part.all("link").stream()
                .filter(link -> relations(link).contains("enclosure"))
                .forEach(link -> add(all, link, link.attribute("href"), link.attribute("length")));
        media("media:content").forEach(file -> add(all, file, file.attribute("url"), file.attribute("filesize")));
        return List.copyOf(all.values());
    }

    /** Pictures for it, the best first: address and words for those who cannot see it. */
    List<Map.Entry<String, String>> pictures() {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        List<XmlPart> shown = media("media:content");
        Map<String, String> words = new HashMap<>();
        shown.forEach(file -> words.putIfAbsent(whole(file, file.attribute("url")), words(file)));
        files().stream()
                .filter(file -> file.type() != null && file.type().startsWith("image/"))
                .forEach(file -> all.add(Map.entry(file.url(), words.getOrDefault(file.url(), ""))));
        media("media:thumbnail")
                .forEach(picture -> addPicture(
                        all,
                        picture,
                        Optional.ofNullable(picture.attribute("url")).orElse(picture.text())));
        shown.stream().filter(XmlLinks::isPicture).forEach(file -> addPicture(all, file, file.attribute("url")));
        part.all("itunes:image", "googleplay:image", "image")
                .forEach(picture -> addPicture(
                        all,
                        picture,
                        Optional.ofNullable(first(picture, "href", "url"))
                                .or(() -> Optional.ofNullable(picture.said("url")))
                                .orElseGet(picture::text)));
        return all;
    }

    /** As it says, or, when it says nothing, as its name does. */
    private static boolean isPicture(XmlPart file) {
        String medium = file.attribute("medium");
        boolean unsaid = medium == null && file.attribute("type") == null;
        return unsaid ? PICTURE.matcher(String.valueOf(file.attribute("url"))).find() : "image".equals(medium);
    }

    private void addPicture(List<Map.Entry<String, String>> all, XmlPart picture, String url) {
        String address = whole(picture, url);
        if (address != null) {
            all.add(Map.entry(address, words(picture)));
        }
    }

    /** What its partner says for those who cannot see it. */
    private static String words(XmlPart picture) {
        return Optional.ofNullable(picture.said("media:description", "description"))
                .orElse("");
    }

    private List<XmlPart> media(String name) {
        List<XmlPart> all = new ArrayList<>(part.all(name));
        part.all("media:group").forEach(group -> all.addAll(group.all(name)));
        part.all("media:content").forEach(file -> all.addAll(file.all(name)));
        return all;
    }

    private void add(Map<String, Enclosure> all, XmlPart file, String url, String length) {
        String address = whole(file, url);
        if (address != null) {
            String type = file.attribute("type");
            boolean counted = length != null && length.matches("\\d{1,15}");
            all.putIfAbsent(
                    address,
                    new Enclosure(
                            address,
                            type == null || type.isBlank() ? null : type,
                            counted ? Long.valueOf(length) : null));
        }
    }

    private String address(XmlPart link) {
        String href = link.attribute("href");
        String said = href != null ? href : link.text();
        if (!said.isEmpty()) {
            return whole(link, said);
        }
        String resource = link.rdfAttribute("resource");
        String behind = resource == null ? link.textBehind() : "";
        return whole(link, WEB_ADDRESS.matcher(behind).matches() ? behind : resource);
    }

    private String whole(XmlPart near, String address) {
        return CleanLinks.page(address, near.base() != null ? near.base() : base);
    }

    private static Set<String> relations(XmlPart link) {
        String relation = link.attribute("rel");
        return relation == null || relation.isBlank()
                ? Set.of("alternate")
                : new java.util.HashSet<>(java.util.Arrays.asList(relation.toLowerCase(Locale.ROOT)
                        .replace("http://www.iana.org/assignments/relation/", "")
                        .strip()
                        .split("\\s+")));
    }

    private static String type(XmlPart link) {
        String type = link.attribute("type");
        return type == null
                ? ""
                : PARAMETERS.matcher(type.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String first(XmlPart file, String one, String other) {
        return file.attribute(one) != null ? file.attribute(one) : file.attribute(other);
    }
}
