package org.flourishhub.syndication.web;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.directory.Organisation;
import org.flourishhub.shared.web.PublicAddress;
import org.flourishhub.stories.Story;

/** What both formats say about one story. The page it was first told on is its own; the hub's page is where we talk about it. */
record FeedEntry(Story story, PublicAddress hub) {
    /** The same for ever, whatever happens to titles and addresses. */
    String id() {
        return "urn:uuid:" + story.id();
    }

    /** Readers lead people to the source, where the story belongs; to the hub when it was told here. */
    String permalink() {
        return story.sourceUrl() == null ? page() : story.sourceUrl();
    }

    String page() {
        return hub.of("/stories/" + story.slug());
    }

    Optional<Organisation> organisation() {
        return Optional.ofNullable(story.organisation());
    }

    String organisationPage() {
        return hub.of("/organisations/" + story.organisation().slug());
    }

    /** Whom to name as author: the teller, else the source, else the partner. */
    String author() {
        return Stream.of(
                        Optional.ofNullable(story.author()),
                        Optional.ofNullable(story.attribution()),
                        organisation().map(Organisation::name))
                .flatMap(Optional::stream)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("Flourish Hub");
    }

    /** One line that names the source and the licence; empty when neither is known. */
    Optional<String> rights() {
        String line = Stream.of(story.attribution(), story.licence())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        return Optional.of(line).filter(text -> !text.isEmpty());
    }

    /** Without what XML cannot hold, not even escaped: most control characters, and halves of characters. */
    static String clean(String text) {
        return text.codePoints()
                .filter(FeedEntry::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
