package org.flourishhub.syndication.inbound.hostile;

import static org.flourishhub.syndication.inbound.hostile.BadPartner.document;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.of;
import static org.flourishhub.syndication.inbound.hostile.BadPartner.settled;

import java.util.List;

/** JSON that is nested, counted or written without measure. */
final class BadJson {
    private BadJson() {}

    static List<BadPartner> all() {
        return List.of(
                of(
                                "nests JSON 200,000 deep",
                                settled(),
                                document("application/feed+json", () -> "[".repeat(200_000) + "]".repeat(200_000)))
                        .withMuchWeight(),
                of("nests JSON objects and stops", settled(), document("application/feed+json", () -> "{\"a\":"
                                .repeat(200_000)))
                        .withMuchWeight(),
                of(
                                "has a JSON number of 1 MB",
                                settled(),
                                document(
                                        "application/feed+json",
                                        () ->
                                                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[{\"id\":"
                                                        + "9".repeat(1_000_000) + ",\"content_text\":\"x\"}]}"))
                        .withMuchWeight(),
                of(
                        "has a JSON number of a great power",
                        settled(),
                        document(
                                "application/feed+json",
                                () ->
                                        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[{\"id\":1e999999999,\"content_text\":\"x\"}]}")),
                of(
                                "has 100,000 JSON entries",
                                settled(),
                                document(
                                        "application/feed+json",
                                        () ->
                                                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":["
                                                        + "{\"id\":\"1\"},".repeat(100_000) + "{\"id\":\"2\"}]}"))
                        .withMuchWeight());
    }
}
