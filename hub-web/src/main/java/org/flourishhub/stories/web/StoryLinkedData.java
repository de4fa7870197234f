package org.flourishhub.stories.web;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.shared.web.Fields;
import org.flourishhub.shared.web.LinkedData;
import org.flourishhub.shared.web.PublicAddress;
import org.flourishhub.stories.KeptPicture;
import org.flourishhub.stories.Story;

/** A story in the words of schema.org; its teller is named as they named themselves, or not at all. */
public record StoryLinkedData(Story story, Optional<KeptPicture> picture) implements LinkedData {
    private static final int LONGEST_HEADLINE = 110;

    @Override
    public JsonObject of(PublicAddress hub) {
        return fields(hub).build();
    }

    /** For whoever has more to say about it. */
    public Fields fields(PublicAddress hub) {
        String page = hub.of("/stories/" + story.slug());
        return Fields.ofType("Article")
                .with("@id", page)
                .with("url", page)
                .with("identifier", story.id())
                .with("headline", headline())
                .with("description", story.summary())
                .with("author", story.author() == null ? null : named("Person", story.author()))
                .with("publisher", publisher(hub))
                .with("datePublished", story.publishedAt())
                .with("dateModified", story.lastModified())
                .with("inLanguage", story.language())
                .with("license", story.licence())
                .with("copyrightNotice", story.attribution())
                .with("isBasedOn", story.sourceUrl())
                .with("image", pictures(hub))
                .with("keywords", story.terms().stream().map(TaxonomyTerm::name).toList());
    }

    private String headline() {
        String title = story.title();
        int[] points = title.codePoints().limit(LONGEST_HEADLINE).toArray();
        return new String(points, 0, points.length);
    }

    private JsonObject publisher(PublicAddress hub) {
        Organisation organisation = story.organisation();
        if (organisation == null) {
            return null;
        }
        return Fields.ofType("Organization")
                .with("name", organisation.name())
                .with("url", hub.of("/organisations/" + organisation.slug()))
                .build();
    }

    private List<String> pictures(PublicAddress hub) {
        return picture.map(kept -> hub.of(path(story, kept))).stream().toList();
    }

    static String path(Story story, KeptPicture picture) {
        return "/stories/" + story.slug() + "/picture/" + picture.digest() + ".jpg";
    }

    private static JsonObject named(String type, String name) {
        return Fields.ofType(type).with("name", name).build();
    }
}
