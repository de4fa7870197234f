package org.flourishhub.sample.partners;

import java.time.Instant;
import java.util.List;

/** An invented writing group whose website speaks like a WordPress site: a feed of stories, a page for each, and conditional requests. */
public final class SampleWordPress implements AutoCloseable {
    /** What a newcomer's story is filed under. */
    private static final List<String> NEW_TOPICS = List.of("Arts and making");

    private static final String ABOUT = "True stories and poems from the hill, written by the people they happened to.";
    private static final int STORIES_IN_FEED = 10;

    private final LoopbackSite site;
    private final StoryShelf stories = new StoryShelf(SeedStories.read("hillside-voices.yaml"));
    private final PartnerPages pages;
    private final WordPressRest rest;
    private Instant noticeChanged = Instant.EPOCH;

    private SampleWordPress(LoopbackSite site) {
        this.site = site;
        this.pages = new PartnerPages(PartnerLook.hillsideVoices(site.address()), stories, this::withdraw);
        this.rest = new WordPressRest(site.address(), stories);
    }

    /** {@code port} 0, or one that is taken, means a free one. */
    public static SampleWordPress start(int port) {
        SampleWordPress started = new SampleWordPress(LoopbackSite.listen(port));
        started.site.open(started::answer);
        return started;
    }

    /** Without a slash at the end. */
    public String address() {
        return site.address();
    }

    public int port() {
        return site.port();
    }

    public String feedAddress() {
        return address() + "/feed/";
    }

    /** Its stories by the REST API; there is a protected one among them, and one with the marks of a page builder. */
    public String restAddress() {
        return address() + "/wp-json/wp/v2/stories";
    }

    public String addressOf(PartnerStory story) {
        return address() + "/stories/" + story.slug() + "/";
    }

    public List<PartnerStory> stories() {
        return stories.newestFirst();
    }

    public PartnerStory publish(String title, String text) {
        return stories.add(title, "A visitor to the hill", text, NEW_TOPICS);
    }

    public PartnerStory edit(int id, String title, String text) {
        return stories.edit(id, title, text);
    }

    /**
     * As in WordPress, the site's date falls back when its newest story goes. When an older one goes the date would not
     * move at all, so this site says in a notice that something was taken down, which moves it.
     */
    public void withdraw(int id) {
        Instant before = newestModification();
        stories.remove(id);
        if (newestModification().equals(before)) {
            noticeChanged = stories.lastChange();
        }
    }

    @Override
    public void close() {
        site.close();
    }

    private Answer answer(Asked asked) {
        String path = asked.path();
        if (path.equals("/feed") || path.equals("/feed/")) {
            return feed(asked);
        }
        if (WordPressRest.isAskedBy(asked)) {
            return rest.answer(asked);
        }
        if (asked.query().containsKey("p")) {
            return shortLink(asked);
        }
        return pages.answer(asked);
    }

    private Answer feed(Asked asked) {
        WordPressVersion version = new WordPressVersion(newestModification());
        if (version.wasSeenBy(asked)) {
            return validated(Answer.empty(304), version);
        }
        List<PartnerStory> all = stories.newestFirst();
        int first = (Math.max(1, asked.number("paged", 1)) - 1) * STORIES_IN_FEED;
        if (first > 0 && first >= all.size()) {
            return pages.notFound();
        }
        List<PartnerStory> page = all.subList(first, Math.min(all.size(), first + STORIES_IN_FEED));
        String rss = WordPressFeed.of(address(), "Hillside Voices", ABOUT, page, version.lastChange());
        return validated(Answer.of(200, "application/rss+xml; charset=UTF-8", rss), version);
    }

    private static Answer validated(Answer answer, WordPressVersion version) {
        return answer.with("Last-Modified", version.lastModified()).with("ETag", version.etag());
    }

    private Answer shortLink(Asked asked) {
        return stories.find(asked.number("p", 0))
                .map(story -> Answer.redirect(301, addressOf(story)))
                .orElseGet(pages::notFound);
    }

    /** Of anything that can be read on the site now, as WordPress reckons it. */
    private Instant newestModification() {
        return stories.newestFirst().stream()
                .map(PartnerStory::modifiedAt)
                .reduce(noticeChanged, (one, other) -> one.isAfter(other) ? one : other);
    }
}
