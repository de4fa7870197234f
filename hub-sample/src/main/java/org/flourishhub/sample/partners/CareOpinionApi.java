package org.flourishhub.sample.partners;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of the sample that machines ask: keys, a limit of requests, pages of stories, and what belongs to one story. */
final class CareOpinionApi {
    static final String ROOT = "/api/v2";

    private static final Pattern ONE = Pattern.compile("/opinions/([0-9]{1,9})(?:/(tags|responses|healthservices))?");
    private static final int LARGEST_PAGE = 100;
    private static final int USUAL_PAGE = 20;

    private final String key;
    private final StoryShelf stories;
    private final CareOpinionJson json;
    private final RequestLimit limit = new RequestLimit(5, Clock.systemUTC());

    CareOpinionApi(String address, String key, StoryShelf stories) {
        this.key = key;
        this.stories = stories;
        this.json = new CareOpinionJson(address + ROOT);
    }

    Answer answer(Asked asked) {
        if (!limit.allowsOneMore()) {
            return limit.tell(Answer.text(429, "Too many requests"));
        }
        if (!asked.header("Authorization")
                .filter(("SUBSCRIPTION_KEY " + key)::equals)
                .isPresent()) {
            return limit.tell(Answer.redirect(302, "/account/login?returnUrl=" + asked.path()));
        }
        return limit.tell(inside(asked, asked.path().substring(ROOT.length())));
    }

    private Answer inside(Asked asked, String path) {
        Matcher one = ONE.matcher(path);
        if (one.matches()) {
            return ofOneStory(Integer.parseInt(one.group(1)), one.group(2));
        }
        return switch (path) {
            case "/opinions" -> Answer.json(200, page(asked));
            case "/healthservices" -> Answer.json(200, json.healthServices());
            default -> Answer.json(404, "{\"message\":\"Not found\"}");
        };
    }

    private Answer ofOneStory(int id, String part) {
        Function<PartnerStory, String> told =
                switch (part == null ? "" : part) {
                    case "tags" -> json::tags;
                    case "responses" -> story -> json.responses();
                    case "healthservices" -> story -> json.healthServices();
                    default -> json::one;
                };
        return stories.find(id)
                .map(story -> Answer.json(200, told.apply(story)))
                .orElseGet(() -> Answer.json(404, "{\"message\":\"Not found\"}"));
    }

    /** Oldest first unless asked otherwise; {@code skip} and {@code take} walk over a list that may move meanwhile. */
    private String page(Asked asked) {
        List<PartnerStory> all = new ArrayList<>(stories.newestFirst());
        if (!asked.query().getOrDefault("dateofpublicationorder", "ascending").equals("descending")) {
            Collections.reverse(all);
        }
        Instant after = publishedAfter(asked);
        int take = Math.min(LARGEST_PAGE, Math.max(1, asked.number("take", USUAL_PAGE)));
        List<PartnerStory> page = all.stream()
                .filter(story -> !story.publishedAt().isBefore(after))
                .skip(asked.number("skip", 0))
                .limit(take)
                .toList();
        return json.list(page, page.size() < take);
    }

    private static Instant publishedAfter(Asked asked) {
        try {
            String day = asked.query().getOrDefault("publishedafter", "1970-01-01");
            return LocalDate.parse(day.substring(0, Math.min(10, day.length())))
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
