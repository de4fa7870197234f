package org.flourishhub.sample.partners;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntConsumer;

/** The pages of a sample partner that people use: its stories, and small forms to publish, edit and take down. */
final class PartnerPages {
    private final PartnerLook look;
    private final StoryShelf stories;
    private final IntConsumer takeDown;

    PartnerPages(PartnerLook look, StoryShelf stories, IntConsumer takeDown) {
        this.look = look;
        this.stories = stories;
        this.takeDown = takeDown;
    }

    Answer answer(Asked asked) {
        if (asked.isPost()) {
            return act(asked);
        }
        String path = asked.path();
        if (path.equals("/")) {
            return home(200, "");
        }
        if (path.startsWith("/pictures/") || path.equals("/site.css")) {
            return Drawings.answer(path);
        }
        if (path.startsWith(look.storyPath())) {
            return story(path.substring(look.storyPath().length()).replace("/", ""));
        }
        return notFound();
    }

    Answer notFound() {
        return page(404, "missing", Map.of("look", look));
    }

    private Answer home(int status, String complaint) {
        List<PartnerStory> all = stories.newestFirst();
        return page(status, "partner", Map.of("look", look, "stories", all, "complaint", complaint));
    }

    /** {@code name} is the slug where addresses are readable, and the number elsewhere. */
    private Answer story(String name) {
        Optional<PartnerStory> byNumber =
                name.matches("[0-9]{1,9}") ? stories.find(Integer.parseInt(name)) : Optional.empty();
        return byNumber.or(() -> stories.findBySlug(name))
                .map(story -> page(200, "story", Map.of("look", look, "story", story)))
                .orElseGet(this::notFound);
    }

    private Answer act(Asked asked) {
        Map<String, String> form = asked.form();
        try {
            switch (asked.path()) {
                case "/publish" ->
                    stories.add(form.get("title"), "A visitor", form.get("text"), List.of("Arts and making"));
                case "/edit" -> stories.edit(Integer.parseInt(form.get("id")), form.get("title"), form.get("text"));
                case "/take-down" -> takeDown.accept(Integer.parseInt(form.get("id")));
                default -> {
                    return notFound();
                }
            }
            return Answer.seeOther("/");
        } catch (IllegalArgumentException unsaid) {
            return home(422, "A story needs a title and a text. Please write both.");
        } catch (NoSuchElementException gone) {
            return home(404, "That story is not here any more.");
        }
    }

    private static Answer page(int status, String template, Map<String, Object> words) {
        return Answer.page(status, SitePages.render(template, words));
    }
}
