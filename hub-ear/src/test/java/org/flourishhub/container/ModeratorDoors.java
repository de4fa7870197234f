package org.flourishhub.container;

import static org.flourishhub.container.Door.Whose.EVERYBODY;
import static org.flourishhub.container.Door.Whose.SIGNED_IN;
import static org.flourishhub.container.Door.Whose.THIS_ORGANISATION_AND_MODERATORS;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Where moderators read and decide, some of it together with the organisation that it is about. */
final class ModeratorDoors extends SomeDoors {
    ModeratorDoors(UUID organisation) {
        super(organisation);
        stories();
        corrections();
        duplicates();
        otherWords();
        notListed();
    }

    private void stories() {
        String one = "/console/stories/{story}";
        moderators("GET /console/stories", () -> "/console/stories", 200, Map.of());
        moderators("GET " + one, () -> "/console/stories/" + waiting(), 200, Map.of());
        moderators(
                "POST " + one + "/approval",
                () -> "/console/stories/" + waiting() + "/approval",
                303,
                Map.of("version", "1"));
        moderators(
                "POST " + one + "/rejection",
                () -> "/console/stories/" + waiting() + "/rejection",
                303,
                Map.of("version", "1", "reason", "It names others"));
        Supplier<String> edit = () -> "/console/stories/" + People.editedStory(organisation) + "/edit";
        moderators("GET " + one + "/edit", edit, 200, Map.of());
        for (String act : new String[] {"/approval", "/refusal"}) {
            moderators("POST " + one + "/edit" + act, () -> edit.get() + act, 303, Map.of("version", "1"));
        }
        Supplier<String> down = () -> "/console/stories/" + People.story(organisation, true) + "/withdrawal";
        moderators("GET " + one + "/withdrawal", down, 200, Map.of());
        moderators("POST " + one + "/withdrawal", down, 303, Map.of());
    }

    /** Without the seal of a form that was looked at, nothing is taken, and the form comes back. */
    private void corrections() {
        Supplier<String> form = () -> "/corrections/services/" + slugOfService();
        open("GET /corrections/{folder}/{slug}", form, 200);
        door("POST /corrections/{folder}/{slug}", new Door(EVERYBODY, form, Map.of("wrong", "The time"), 422));
        door("GET /console/corrections", new Door(SIGNED_IN, () -> "/console/corrections", Map.of(), 200));
        Supplier<String> one = () -> "/console/corrections/" + People.correction(organisation);
        door("GET /console/corrections/{correction}", new Door(THIS_ORGANISATION_AND_MODERATORS, one, Map.of(), 200));
        door(
                "POST /console/corrections/{correction}/settlement",
                new Door(
                        THIS_ORGANISATION_AND_MODERATORS,
                        () -> one.get() + "/settlement",
                        Map.of("outcome", "changed", "answer", "It says noon now"),
                        303));
    }

    private void duplicates() {
        String one = "/console/duplicates/{pair}";
        Supplier<String> pair =
                () -> "/console/duplicates/" + People.pair(organisation).id();
        moderators("GET /console/duplicates", () -> "/console/duplicates", 200, Map.of());
        moderators("GET " + one, pair, 200, Map.of());
        // which of the two stays was not said
        moderators("POST " + one + "/merger", () -> pair.get() + "/merger", 422, Map.of());
        moderators("POST " + one + "/difference", () -> pair.get() + "/difference", 303, Map.of());
        moderators("POST " + one + "/restoration", () -> pair.get() + "/restoration", 303, Map.of());
    }

    private void otherWords() {
        String one = "/console/synonyms/{synonym}";
        Map<String, String> words = Map.of("version", "1", "said", "brolly\numbrella");
        moderators("GET /console/missed-words", () -> "/console/missed-words", 200, Map.of());
        moderators("GET /console/synonyms", () -> "/console/synonyms", 200, Map.of());
        moderators("GET /console/synonyms/new", () -> "/console/synonyms/new?said=brolly", 200, Map.of());
        moderators("POST /console/synonyms/new", () -> "/console/synonyms/new", 303, words);
        Supplier<String> synonym = () -> "/console/synonyms/" + People.synonym();
        moderators("GET " + one, synonym, 200, Map.of());
        moderators("POST " + one, synonym, 303, words);
        moderators("POST " + one + "/removal", () -> synonym.get() + "/removal", 303, words);
    }

    private void notListed() {
        String one = "/console/organisations/{organisation}/do-not-list";
        String path = "/console/organisations/" + organisation + "/do-not-list";
        moderators("GET /console/do-not-list", () -> "/console/do-not-list?page=nobody", 200, Map.of());
        door("GET " + one, new Door(THIS_ORGANISATION_AND_MODERATORS, () -> path, Map.of(), 200));
        door("POST " + one + "/end", new Door(THIS_ORGANISATION_AND_MODERATORS, () -> path + "/end", Map.of(), 303));
        // whoever has written here themselves is asked to take that down first
        Supplier<String> withOwnWords = () -> {
            People.publishedService(organisation);
            return path;
        };
        door("POST " + one, new Door(THIS_ORGANISATION_AND_MODERATORS, withOwnWords, Map.of(), 422));
    }

    private UUID waiting() {
        return People.story(organisation, false);
    }
}
