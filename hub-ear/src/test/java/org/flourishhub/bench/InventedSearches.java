package org.flourishhub.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.flourishhub.bench.InventedDirectory.Topic;

/**
 * What people look for in the invented directory: in three of ten searches one word, in as many two, then names, names misspelt
 * and three words; near some place in four of ten, narrowed further in one of five.
 */
final class InventedSearches {
    /**
     * @param address of the page, from its slash on
     * @param expected what must stand on the page; {@code null} when nobody knows
     */
    record Search(String address, String expected) {}

    private InventedSearches() {}

    static List<Search> of(InventedDirectory directory, int howMany) {
        Random random = new Random(99);
        List<Search> searches = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            searches.add(one(i % 20, directory, random));
        }
        return searches;
    }

    private static Search one(int kind, InventedDirectory directory, Random random) {
        if (kind >= 12 && kind < 17) {
            String title = InventedDirectory.title(random.nextInt(directory.services()));
            String[] words = title.split(" ");
            String name = kind < 15 ? words[0] : InventedWords.misspelt(words[0], random.nextInt(1_000));
            return new Search(address(name + " " + words[1], ""), kind < 15 ? words[0] : null);
        }
        int words = kind < 6 ? 1 : kind < 12 ? 2 : 3;
        return new Search(address(words(words, random), narrowed(random)), null);
    }

    private static String words(int howMany, Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            Topic topic = InventedWords.TOPICS[random.nextInt(InventedWords.TOPICS.length)];
            words.add(topic.words()[random.nextInt(topic.words().length)]);
        }
        return String.join(" ", words);
    }

    private static String narrowed(Random random) {
        String district = InventedWords.DISTRICTS[random.nextInt(InventedWords.DISTRICTS.length)].code();
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> "&near=" + district;
            case 4 -> "&near=" + district + "&within=5&cost=free";
            case 5 -> "&cost=free&day=tue";
            case 6 -> "&help=gardening-and-nature&help=food-and-meals";
            default -> "";
        };
    }

    private static String address(String text, String more) {
        return "/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + more;
    }
}
