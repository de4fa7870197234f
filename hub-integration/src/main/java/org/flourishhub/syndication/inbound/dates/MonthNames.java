package org.flourishhub.syndication.inbound.dates;

import java.util.HashMap;
import java.util.Map;

/** The beginnings of the names of months, without accents, in the languages of Europe. */
final class MonthNames {

    private static final int LONGEST = 5;
    private static final String[] NAMES = {
        "jan gen ene janv styc led sij ion tamm oca ean ιαν янв січ ιανουαριος",
        "feb fev febbr lut uno vel chw helm sub feabh φεβ фев лют",
        "mar maerz mrz mrt mars bre ozu maw maal μαρ μαω мар бер",
        "apr avr abr kwi dub tra ebr huht nis aib απρ апр кві",
        "may mai mei mag maj kve svi touk beal μαι μαϊ май мая тра",
        "jun juin giu cze cer lip iun meh kesa meith haz ιουν ιον июн чер",
        "jul juil lug lipc srp iul gor hein tem iuil ιουλ ιολ июл лип",
        "aug aou ago aout srpen srpna sie kol aws elo agu luna αυγ авг сер",
        "sep set szept wrz zar ruj medi syys eyl mean σεπ сен вер",
        "oct okt ott out paz rij hyd loka eki deir οκτ окт жов",
        "nov lis stu tac marr kas samh νοε ноя лис",
        "dec dez dic des gru pro rha joul ara noll δεκ дек гру"
    };
    private static final Map<String, Integer> BEGINNINGS = beginnings();

    private MonthNames() {}

    /** 1 to 12, or 0. */
    static int of(String word) {
        String bare = FeedDates.bare(word);
        if (bare.length() < 3 || !Character.isLetter(bare.charAt(0))) {
            return 0;
        }
        for (int length = Math.min(LONGEST, bare.length()); length >= 3; length--) {
            Integer month = BEGINNINGS.get(bare.substring(0, length));
            if (month != null) {
                return month;
            }
        }
        return 0;
    }

    private static Map<String, Integer> beginnings() {
        Map<String, Integer> all = new HashMap<>();
        for (int month = 1; month <= NAMES.length; month++) {
            for (String name : NAMES[month - 1].split(" ")) {
                all.putIfAbsent(FeedDates.bare(name), month);
            }
        }
        return all;
    }
}
