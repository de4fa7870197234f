package org.flourishhub.syndication.inbound.dates;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.recurring.ZoneNames;

/** Zones as the dates of feeds name them: by numbers, by the short names of mail, or by a name that the world knows. */
final class DateZones {

    private static final Pattern NUMBER =
            Pattern.compile("(?:utc|gmt|z)?\\s*([+-])\\s*(\\d{1,2}?)(?::?(\\d{2}))?(?!\\d)");
    private static final Map<String, Integer> MINUTES = minutes();

    private DateZones() {}

    /**
     * How far the clocks that show {@code local} are ahead of UTC; {@code usual} when nothing is said of a zone, and none
     * when what is said is unknown.
     */
    static ZoneOffset offset(String text, LocalDateTime local, ZoneOffset usual) {
        String zone = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        if (zone.isEmpty()) {
            return usual;
        }
        Matcher number = NUMBER.matcher(zone.startsWith("etc/") ? zone.substring(4) : zone);
        if (number.lookingAt()) {
            int minutes = Integer.parseInt(number.group(2)) * 60
                    + (number.group(3) == null ? 0 : Integer.parseInt(number.group(3)));
            return ZoneOffset.ofTotalSeconds((number.group(1).equals("-") ? -minutes : minutes) * 60);
        }
        String name = zone.replaceAll("[^a-z].*", "");
        Integer minutes = MINUTES.get(name);
        return minutes != null
                ? ZoneOffset.ofTotalSeconds(minutes * 60)
                : ZoneNames.find(zone)
                        .map(known -> known.getRules().getOffset(local))
                        .orElse(ZoneOffset.UTC);
    }

    private static Map<String, Integer> minutes() {
        Map<String, Integer> all = new HashMap<>();
        String[] hours = {
            "-12 m",
            "-10 hst",
            "-9 akst hdt",
            "-8 pst pt akdt",
            "-7 mst mt pdt",
            "-6 cst ct mdt",
            "-5 est et cdt",
            "-4 ast at edt",
            "-3 adt brt art",
            "-1 a",
            "0 ut utc gmt z wet",
            "1 bst met cet west n",
            "2 mest cest eet sast",
            "3 eest msk",
            "4 msd",
            "7 ict wib",
            "8 hkt sgt awst",
            "9 jst kst",
            "10 aest",
            "11 aedt",
            "12 nzst y",
            "13 nzdt"
        };
        for (String line : hours) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                all.put(words[i], Integer.parseInt(words[0]) * 60);
            }
        }
        all.put("nst", -210);
        all.put("ndt", -150);
        all.put("acst", 570);
        return all;
    }
}
