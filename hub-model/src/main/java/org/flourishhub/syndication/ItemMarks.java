package org.flourishhub.syndication;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.flourishhub.stories.StoryWords;

/**
 * By what an entry is known again under another name. All are digests: no word and no address can be read out of them.
 *
 * @param page its page, whether http or https, with {@code www.} or without
 * @param path the same without the host: stays when a site moves to another one
 * @param dated its title and the moment it was written: stays when a site gives all its pages new addresses
 * @param title its title alone
 * @param text the rough shape of its text; {@code null} for a short one
 */
record ItemMarks(String page, String path, String dated, String title, Long text) {

    static ItemMarks of(FeedItem item) {
        ItemMarks marks = withoutText(item);
        Long text = Digest.shape(StoryWords.hashes(StoryWords.text(item.html())));
        return new ItemMarks(marks.page, marks.path, marks.dated, marks.title, text);
    }

    /** Without the shape of its text, which takes longest to tell and is not needed within one feed. */
    static ItemMarks withoutText(FeedItem item) {
        return item instanceof StoryItem story ? story.marks() : made(item);
    }

    /** The same, anew each time. */
    static ItemMarks made(FeedItem item) {
        Optional<PageAddress> page = PageAddress.of(item.link() != null ? item.link() : item.key());
        String words = String.join(" ", StoryWords.normal(item.title()));
        String title = words.isEmpty() ? null : words;
        return new ItemMarks(
                Digest.of(page.map(PageAddress::whole).orElse(null)),
                Digest.of(page.map(PageAddress::path).orElse(null)),
                title == null || item.writtenAt() == null
                        ? null
                        : Digest.of(title + "|" + item.writtenAt().getEpochSecond()),
                Digest.of(title),
                null);
    }

    /** Those that can tell an entry of the same feed again. */
    List<String> within() {
        return Stream.of(page, path, dated).filter(Objects::nonNull).toList();
    }
}
