package org.flourishhub.sample.partners;

import java.util.List;
import java.util.Map;

/** An invented collection of stories about care whose website speaks like the Care Opinion API, version 2. */
public final class SampleCareOpinion implements AutoCloseable {
    /** The key that the sample's own feed uses. It opens nothing but this sample. */
    public static final String KEY = "sample-key-which-opens-nothing-real";

    private final LoopbackSite site;
    private final StoryShelf stories = new StoryShelf(SeedStories.read("care-stories.yaml"));
    private final PartnerPages pages;
    private final CareOpinionApi api;

    private SampleCareOpinion(LoopbackSite site) {
        this.site = site;
        this.pages = new PartnerPages(PartnerLook.careStories(site.address()), stories, stories::remove);
        this.api = new CareOpinionApi(site.address(), KEY, stories);
    }

    /** {@code port} 0, or one that is taken, means a free one. */
    public static SampleCareOpinion start(int port) {
        SampleCareOpinion started = new SampleCareOpinion(LoopbackSite.listen(port));
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

    /** What stands before {@code /opinions}. */
    public String apiAddress() {
        return address() + CareOpinionApi.ROOT;
    }

    public String addressOf(PartnerStory story) {
        return address() + "/opinions/" + story.id();
    }

    public List<PartnerStory> stories() {
        return stories.newestFirst();
    }

    public PartnerStory publish(String title, String text) {
        return stories.add(title, "a visitor", text, List.of("listening"));
    }

    public PartnerStory edit(int id, String title, String text) {
        return stories.edit(id, title, text);
    }

    public void withdraw(int id) {
        stories.remove(id);
    }

    @Override
    public void close() {
        site.close();
    }

    private Answer answer(Asked asked) {
        String path = asked.path();
        if (path.startsWith(CareOpinionApi.ROOT + "/")) {
            return api.answer(asked);
        }
        if (path.equals("/account/login")) {
            return Answer.page(200, SitePages.render("login", Map.of("look", PartnerLook.careStories(address()))));
        }
        return path.matches("/[0-9]{1,9}") ? Answer.redirect(301, "/opinions" + path) : pages.answer(asked);
    }
}
