package org.flourishhub.stories;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What has changed between two texts, word by word. */
public record WordDifference(List<Part> parts) {
    /** So many words that share no beginning and no end are not compared one by one: they are another text. */
    private static final int MOST = 4_000;

    /** Whether words stand in both texts, or in one of them. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Some words in a row, with {@code "\n"} where a new line begins. */
    public record Part(Kind kind, List<String> words) {
        public Part {
            words = List.copyOf(words);
        }

        /** As it is read; line breaks kept. */
        public String text() {
            return String.join(" ", words)
                    .replace(" \n ", "\n")
                    .replace("\n ", "\n")
                    .replace(" \n", "\n");
        }

        /** The same without the line breaks at either end: a mark around those would stand alone at the end of a line. */
        public String inside() {
            return text().strip();
        }

        /** Whether nothing but where a line ends is different. */
        public boolean isOnlyALine() {
            return inside().isEmpty();
        }

        public boolean startsALine() {
            return text().startsWith("\n");
        }

        public boolean endsALine() {
            return text().endsWith("\n");
        }

        public boolean isSame() {
            return kind == Kind.SAME;
        }

        public boolean isRemoved() {
            return kind == Kind.REMOVED;
        }
    }

    public WordDifference {
        parts = List.copyOf(parts);
    }

    /** Of two texts as people see them. */
    public static WordDifference between(String before, String after) {
        return of(StoryWords.seen(before), StoryWords.seen(after));
    }

    /** Which part of the words differs, capitals and punctuation apart: 0 for the same words, 1 for all others. */
    public static double share(String before, String after) {
        List<String> one = StoryWords.normal(before);
        List<String> other = StoryWords.normal(after);
        int longer = Math.max(one.size(), other.size());
        return longer == 0 ? 0 : Math.min(1, (double) of(one, other).changed() / longer);
    }

    private static WordDifference of(List<String> before, List<String> after) {
        int start = sameAtStart(before, after);
        int end = sameAtEnd(before, after, start);
        List<String> old = before.subList(start, before.size() - end);
        List<String> young = after.subList(start, after.size() - end);
        Rows rows = new Rows();
        rows.same(before.subList(0, start));
        middle(rows, old, young);
        rows.same(before.subList(before.size() - end, before.size()));
        rows.settle();
        return new WordDifference(rows.parts);
    }

    private static void middle(Rows rows, List<String> old, List<String> young) {
        if (old.size() > MOST || young.size() > MOST) {
            rows.removed.addAll(old);
            rows.added.addAll(young);
            return;
        }
        int at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, young, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            rows.same(old.subList(at, delta.getSource().getPosition()));
            rows.removed.addAll(delta.getSource().getLines());
            rows.added.addAll(delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        rows.same(old.subList(at, old.size()));
    }

    /** Between two words that stay, everything taken out comes before everything put in. */
    private static final class Rows {
        private final List<Part> parts = new ArrayList<>();
        private final List<String> removed = new ArrayList<>();
        private final List<String> added = new ArrayList<>();

        void same(List<String> words) {
            if (!words.isEmpty()) {
                settle();
                add(Kind.SAME, words);
            }
        }

        void settle() {
            add(Kind.REMOVED, removed);
            add(Kind.ADDED, added);
            removed.clear();
            added.clear();
        }

        private void add(Kind kind, List<String> words) {
            if (!words.isEmpty()) {
                parts.add(new Part(kind, words));
            }
        }
    }

    private static int sameAtStart(List<String> one, List<String> other) {
        int most = Math.min(one.size(), other.size());
        int same = 0;
        while (same < most && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(List<String> one, List<String> other, int start) {
        int most = Math.min(one.size(), other.size()) - start;
        int same = 0;
        while (same < most && one.get(one.size() - 1 - same).equals(other.get(other.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    /** A word that became another counts once. */
    private int changed() {
        int changed = 0;
        int removed = 0;
        for (Part part : parts) {
            int size = part.words().size();
            switch (part.kind()) {
                case SAME -> {
                    changed += removed;
                    removed = 0;
                }
                case REMOVED -> removed += size;
                case ADDED -> {
                    changed += Math.max(removed, size);
                    removed = 0;
                }
            }
        }
        return changed + removed;
    }

    public boolean isNone() {
        return parts.stream().allMatch(Part::isSame);
    }
}
