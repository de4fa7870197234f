package org.flourishhub.search;

import java.util.Random;

/** Words as a hurried finger leaves them: two letters swapped, one left out or one doubled, in the longest word. */
final class Misspelt {
    private Misspelt() {}

    static String words(String right, Random random) {
        String longest = "";
        for (String word : right.split(" ")) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return right.replace(longest, word(longest, random));
    }

    private static String word(String right, Random random) {
        if (right.length() < 5) {
            return right + right.charAt(right.length() - 1);
        }
        int at = 1 + random.nextInt(right.length() - 3);
        return switch (random.nextInt(3)) {
            case 0 -> right.substring(0, at) + right.charAt(at + 1) + right.charAt(at) + right.substring(at + 2);
            case 1 -> right.substring(0, at) + right.substring(at + 1);
            default -> right.substring(0, at) + right.charAt(at) + right.substring(at);
        };
    }
}
