package org.flourishhub.stories.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.Cast;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.stories.ClaimWantedPictures;
import org.flourishhub.stories.ReceiveStory;
import org.flourishhub.stories.ReviseStory;
import org.flourishhub.stories.StoryPicture;
import org.flourishhub.stories.StoryPictures;
import org.flourishhub.stories.StoryText;
import org.flourishhub.stories.WithdrawStory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoryPicturesIT {
    static HttpServer site;
    static StandaloneHub hub;

    @BeforeAll
    static void start() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/beans.png", 200, Paint.picture(200, 100, 255, "png"));
        serve("/peas.jpg", 200, Paint.picture(120, 90, 255, "jpg"));
        serve("/login.png", 200, "<html>Sign in</html>".getBytes());
        serve("/busy.png", 503, new byte[0]);
        site.start();
        hub = TestHub.start(
                Map.of("hub.outbound.allow", "127.0.0.1:" + site.getAddress().getPort()));
    }

    @AfterAll
    static void stop() {
        hub.close();
        site.stop(0);
    }

    @Test
    void the_picture_of_a_story_is_fetched_once_and_kept() {
        UUID story = receive(address("/beans.png"));
        drain();

        StoryPicture picture = hub.get(StoryPictures.class).find(story).orElseThrow();
        assertThat(picture.isKept()).as(picture.problem()).isTrue();
        assertThat(picture.width()).isEqualTo(200);
        assertThat(picture.jpeg()).startsWith(0xFF, 0xD8);
        assertThat(claimed()).extracting(ClaimWantedPictures.Wanted::storyId).doesNotContain(story);
    }

    @Test
    void another_picture_replaces_the_first_and_a_withdrawn_story_keeps_none() {
        UUID story = receive(address("/beans.png"));
        drain();
        hub.get(ReviseStory.class).revise(story, text(address("/peas.jpg")), Cast.ADMINISTRATOR);
        assertThat(hub.get(StoryPictures.class).find(story).orElseThrow().isKept())
                .isFalse();
        drain();
        assertThat(hub.get(StoryPictures.class).find(story).orElseThrow().width())
                .isEqualTo(120);

        hub.get(WithdrawStory.class).withdraw(story, Cast.ADMINISTRATOR);

        assertThat(hub.get(StoryPictures.class).find(story)).isEmpty();
    }

    @Test
    void a_page_in_place_of_a_picture_is_given_up_and_a_busy_site_is_asked_again_later() {
        UUID login = receive(address("/login.png"));
        UUID busy = receive(address("/busy.png"));
        UUID inside = receive("http://169.254.169.254/latest.png");
        drain();

        assertThat(status(login)).isEqualTo(StoryPicture.Status.REFUSED);
        assertThat(status(busy)).isEqualTo(StoryPicture.Status.WAITING);
        assertThat(hub.get(StoryPictures.class).find(inside).orElseThrow().isKept())
                .isFalse();
        assertThat(hub.get(StoryPictures.class).find(busy).orElseThrow().problem())
                .isEqualTo("The site answered 503 instead of a picture");
        assertThat(claimed()).extracting(ClaimWantedPictures.Wanted::storyId).doesNotContain(busy);
    }

    private static StoryPicture.Status status(UUID story) {
        return hub.get(StoryPictures.class).find(story).orElseThrow().status();
    }

    private static void drain() {
        claimed().forEach(hub.get(PictureFetcher.class)::fetch);
    }

    private static List<ClaimWantedPictures.Wanted> claimed() {
        return hub.get(ClaimWantedPictures.class).claim();
    }

    private static UUID receive(String imageUrl) {
        return hub.get(ReceiveStory.class).receive(null, text(imageUrl), true, Cast.ADMINISTRATOR);
    }

    private static StoryText text(String imageUrl) {
        return new StoryText(
                "Beans, mostly",
                "A year of beans.",
                "<p>Beans.</p>",
                null,
                null,
                null,
                "Hillside Voices",
                imageUrl,
                "Beans on strings",
                "en-GB",
                null,
                Set.of());
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + site.getAddress().getPort() + path;
    }

    private static void serve(String path, int status, byte[] body) {
        site.createContext(path, exchange -> {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
