package org.flourishhub.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.flourishhub.directory.PostcodeDistrict;
import org.flourishhub.search.InventedTown.Made;

/**
 * A search over the invented town, and how good each service is as an answer: 3 what one hopes for, 2 good, 1 better than
 * nothing, 0 beside the point. The rules look at what a service was made to be, never at its words.
 */
record JudgedSearch(String text, Optional<PostcodeDistrict> near, Function<Made, Integer> grade) {
    private static final int A_YEAR = 365;
    private static final double A_WALK = 3;
    private static final double A_BUS_RIDE = 8;
    private static final double REACH = 15;
    private static final int BY_NAME = 40;

    static List<JudgedSearch> all(InventedTown town) {
        Random random = new Random(11);
        List<JudgedSearch> all = new ArrayList<>();
        for (Topic topic : Topic.ALL) {
            topic.asked().forEach(asked -> all.add(anywhere(asked, topic)));
            all.add(anywhere(Misspelt.words(topic.asked().get(topic.asked().size() - 1), random), topic));
            for (int i = 0; i < 2; i++) {
                PostcodeDistrict here =
                        town.districts().get(random.nextInt(town.districts().size()));
                all.add(near(topic.asked().get(i), here, topic));
            }
        }
        town.singleNames().stream().limit(BY_NAME).forEach(name -> all.add(named(name)));
        return all;
    }

    /** About it, open and checked within the year: 3. Not checked for longer: 2. Closed just now, or only on the side: 1. */
    private static JudgedSearch anywhere(String asked, Topic topic) {
        return new JudgedSearch(asked, Optional.empty(), made -> {
            if (made.topic() != topic) {
                return made.side() == topic && made.listing().available() ? 1 : 0;
            }
            return !made.listing().available() ? 1 : made.daysSinceChecked() <= A_YEAR ? 3 : 2;
        });
    }

    /** The same within a walk; one less within a bus ride, two less within reach, nothing beyond. */
    private static JudgedSearch near(String asked, PostcodeDistrict here, Topic topic) {
        JudgedSearch anywhere = anywhere(asked, topic);
        return new JudgedSearch(asked, Optional.of(here), made -> {
            double km = here.centre().kilometresTo(made.at());
            int less = km <= A_WALK ? 0 : km <= A_BUS_RIDE ? 1 : km <= REACH ? 2 : 3;
            return Math.max(0, anywhere.grade().apply(made) - less);
        });
    }

    /** Somebody who types a whole name wants that one. */
    private static JudgedSearch named(String name) {
        return new JudgedSearch(name, Optional.empty(), made -> made.title().equals(name) ? 3 : 0);
    }

    /** nDCG@10 of a first page: 1 when no page could be better. */
    double gain(List<Made> page, InventedTown town) {
        double best = discounted(town.services().stream()
                .map(grade)
                .sorted((a, b) -> b - a)
                .limit(10)
                .toList());
        return best == 0 ? 1 : discounted(page.stream().limit(10).map(grade).toList()) / best;
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    /** One divided by the place of the first answer that is at least good; 0 when the page has none. */
    double reciprocalRank(List<Made> page) {
        for (int i = 0; i < page.size(); i++) {
            if (grade.apply(page.get(i)) >= 2) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }
}
