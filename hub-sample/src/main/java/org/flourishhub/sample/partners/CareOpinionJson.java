package org.flourishhub.sample.partners;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes stories as the Care Opinion API v2 does, with the blemishes that its readers have met. */
final class CareOpinionJson {
    /** What the API has been seen to put in the place of a story that it could not read. */
    private static final String SORRY = "Sorry! Something went wrong.";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CRITICALITIES =
            List.of("minimally critical", "mildly critical", "moderately critical");

    private final String api;

    /** {@code api} is the address that every path begins with. */
    CareOpinionJson(String api) {
        this.api = api;
    }

    /** A page of stories; an empty one is how a reader learns that there are no more. */
    String list(List<PartnerStory> stories, boolean withBlemish) {
        List<Object> page = new ArrayList<>();
        stories.forEach(story -> page.add(opinion(story)));
        if (withBlemish && !page.isEmpty()) {
            page.add(SORRY);
        }
        return written(page);
    }

    String one(PartnerStory story) {
        return written(opinion(story));
    }

    String tags(PartnerStory story) {
        return written(story.topics().stream()
                .map(topic -> Map.of("name", topic, "group", "What was good?", "polarity", 1))
                .toList());
    }

    String responses() {
        return written(List.of());
    }

    String healthServices() {
        Map<String, Object> ward = new LinkedHashMap<>();
        ward.put("nacs", "RXX 01");
        ward.put("siteNacs", "rxx 01");
        ward.put("name", "Hillside Community Clinic");
        ward.put("type", "service");
        ward.put("organisation", "Hillside Health Trust");
        ward.put("links", List.of());
        return written(List.of(ward));
    }

    private Map<String, Object> opinion(PartnerStory story) {
        Map<String, Object> opinion = new LinkedHashMap<>();
        opinion.put("id", story.id());
        opinion.put("title", story.title());
        opinion.put("body", story.text().replace("\n", "\r\n"));
        opinion.put(
                "dateOfSubmission",
                story.publishedAt().minusSeconds(86_400 * 3L).toString());
        opinion.put("dateOfPublication", story.publishedAt().toString());
        opinion.put("criticality", story.id() % 4 == 0 ? null : CRITICALITIES.get(story.id() % 4 - 1));
        opinion.put("progress", "published");
        opinion.put("authorRole", story.author());
        opinion.put("authorAgeGroup", null);
        opinion.put("submissionRoute", "web");
        opinion.put("links", links(story));
        return opinion;
    }

    /** Older answers say rel and href, newer ones relation and link: both are still met, in no fixed order. */
    private List<Map<String, Object>> links(PartnerStory story) {
        boolean older = story.id() % 2 == 0;
        String self = api + "/opinions/" + story.id();
        return List.of(
                link(older, "responses", null, self + "/responses"),
                link(older, older ? "healthservice" : "healthservices", "RXX 01", api + "/healthservices/RXX%2001"),
                link(older, "tags", null, self + "/tags"));
    }

    private static Map<String, Object> link(boolean older, String relation, String id, String address) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put(older ? "rel" : "relation", relation);
        link.put("id", id);
        link.put(older ? "href" : "link", address);
        return link;
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
