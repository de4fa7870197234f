package org.flourishhub.sample.partners;

/**
 * How a sample partner's pages speak and look.
 *
 * @param stylesheet the class that gives the pages their colours
 * @param storyPath where story pages are, with slashes around it
 */
public record PartnerLook(
        String name,
        String stylesheet,
        String welcome,
        String note,
        String address,
        String storyPath,
        String machines) {
    static PartnerLook hillsideVoices(String address) {
        return new PartnerLook(
                "Hillside Voices",
                "hillside",
                "True stories and poems from the hill, written by the people they happened to.",
                "This is a sample site. It speaks like WordPress, and the hub reads its feed. Nobody here is real.",
                address,
                "/stories/",
                "/feed/");
    }

    static PartnerLook careStories(String address) {
        return new PartnerLook(
                "Care Stories",
                "care",
                "What was good, and what could be better: people tell what their care was like.",
                "This is a sample site. It speaks like the Care Opinion API, and the hub asks it for stories. Nobody here is real.",
                address,
                "/opinions/",
                "/api/v2/opinions");
    }

    /** The page of one story, from the site's root. */
    public String pathOf(PartnerStory story) {
        return storyPath.equals("/stories/") ? storyPath + story.slug() + "/" : storyPath + story.id();
    }
}
