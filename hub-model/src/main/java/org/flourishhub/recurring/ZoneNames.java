package org.flourishhub.recurring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which time zone a name means: those of tzdata, those of Windows (after Unicode CLDR), those with the name of a program
 * before them ({@code /freeassociation.sourceforge.net/Europe/London}), and those told by their distance from UTC.
 */
public final class ZoneNames {
    private static final int LONGEST = 200;
    private static final Map<String, String> OF_TZDATA = ZoneId.getAvailableZoneIds().stream()
            .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

    /** By the city a zone is named after, one with a continent before others of the same name. */
    private static final Map<String, String> OF_CITIES = ZoneId.getAvailableZoneIds().stream()
            .filter(name -> name.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Pacific|Indian)/.+"))
            .sorted(Comparator.naturalOrder())
            .collect(Collectors.toMap(ZoneNames::city, Function.identity(), (one, other) -> one));

    private static final Map<String, String> OF_WINDOWS = ofWindows();
    private static final Map<String, String> OF_PEOPLE = Map.ofEntries(
            Map.entry("z", "UTC"),
            Map.entry("utc", "UTC"),
            Map.entry("coordinated universal time", "UTC"),
            Map.entry("tzone://microsoft/utc", "UTC"),
            Map.entry("bst", "Europe/London"),
            Map.entry("gmt/bst", "Europe/London"),
            Map.entry("british summer time", "Europe/London"),
            Map.entry("greenwich mean time", "Europe/London"),
            Map.entry("gmt standard time", "Europe/London"),
            Map.entry("eastern time (us & canada)", "America/New_York"),
            Map.entry("eastern", "America/New_York"),
            Map.entry("us-eastern", "America/New_York"),
            Map.entry("us-central", "America/Chicago"),
            Map.entry("us-mountain", "America/Denver"),
            Map.entry("us-pacific", "America/Los_Angeles"),
            Map.entry("central time (us & canada)", "America/Chicago"),
            Map.entry("central", "America/Chicago"),
            Map.entry("mountain time (us & canada)", "America/Denver"),
            Map.entry("mountain", "America/Denver"),
            Map.entry("pacific time (us & canada)", "America/Los_Angeles"),
            Map.entry("pacific", "America/Los_Angeles"));

    private static final Pattern DISTANCE =
            Pattern.compile("\\(?(?:utc|gmt)?\\s*([+-])(\\d{1,2})(?:[:.]?(\\d{2}))?\\)?(?:\\s.*)?");
    private static final Pattern TWO_DISTANCES =
            Pattern.compile("(?:gmt|utc) ?([+-]\\d{4}) \\(standard\\) ?/ ?(?:gmt|utc) ?([+-]\\d{4}) \\(daylight\\)");

    /** Where most people live whose clocks show these. */
    private static final Map<String, String> OF_TWO_DISTANCES = Map.of(
            "+0000/+0100", "Europe/London",
            "+0100/+0200", "Europe/Berlin",
            "+0200/+0300", "Europe/Athens",
            "-0500/-0400", "America/New_York",
            "-0600/-0500", "America/Chicago",
            "-0700/-0600", "America/Denver",
            "-0800/-0700", "America/Los_Angeles",
            "+1000/+1100", "Australia/Sydney",
            "+1200/+1300", "Pacific/Auckland");

    private static final Pattern DISPLAYED = Pattern.compile("\\((?:utc|gmt)[^)]*\\)\\s*(.+)");

    private ZoneNames() {}

    /** Empty for a name that nobody knows. Half a name such as "London" will do. */
    public static Optional<ZoneId> find(String name) {
        return named(name).or(() -> isReadable(name) ? byCity(plain(name)) : Optional.empty());
    }

    private static boolean isReadable(String name) {
        return name != null && !name.isBlank() && name.length() <= LONGEST;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("^\"|\"$", "").strip().toLowerCase(Locale.ROOT);
    }

    /** The same without guessing: "South" may be somebody's own name, and not the one in Australia. */
    public static Optional<ZoneId> named(String name) {
        if (!isReadable(name)) {
            return Optional.empty();
        }
        String plain = plain(name);
        return known(plain)
                .or(() -> known(plain.replace(" daylight time", " standard time")))
                .or(() -> known(plain.replaceFirst("\\s+\\d{1,2}$", "")))
                .or(() -> known(plain.replaceFirst("\\s*\\([^)]*\\)$", "")))
                .or(() -> known(plain.replaceFirst("^(africa|america|asia|atlantic|australia|europe|pacific)-", "$1/")))
                .or(() -> afterAPrefix(plain))
                .or(() -> displayed(plain))
                .or(() -> byTwoDistances(plain))
                .or(() -> byDistance(plain));
    }

    private static Optional<ZoneId> known(String name) {
        String id = OF_TZDATA.getOrDefault(
                name.replace(' ', '_'),
                OF_WINDOWS.getOrDefault(name, OF_PEOPLE.getOrDefault(name, OF_TZDATA.get(name))));
        return Optional.ofNullable(id).map(ZoneId::of);
    }

    private static Optional<ZoneId> afterAPrefix(String name) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            Optional<ZoneId> zone = known(name.substring(slash + 1));
            if (zone.isPresent()) {
                return zone;
            }
        }
        return Optional.empty();
    }

    /** As Windows shows them: "(UTC+01:00) Amsterdam, Berlin, Bern, Rome". */
    private static Optional<ZoneId> displayed(String name) {
        Matcher shown = DISPLAYED.matcher(name);
        if (!shown.matches()) {
            return Optional.empty();
        }
        return byCity(shown.group(1)).or(() -> known(shown.group(1)));
    }

    /** The first of a list that a zone is named after. */
    private static Optional<ZoneId> byCity(String cities) {
        return Stream.of(cities.split("[,/:]"))
                .map(city -> OF_CITIES.get(city.strip()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(ZoneId::of);
    }

    /** As Exchange writes them: "GMT +0100 (Standard) / GMT +0200 (Daylight)". */
    private static Optional<ZoneId> byTwoDistances(String name) {
        Matcher both = TWO_DISTANCES.matcher(name);
        return both.matches()
                ? Optional.ofNullable(OF_TWO_DISTANCES.get(both.group(1) + "/" + both.group(2)))
                        .map(ZoneId::of)
                : Optional.empty();
    }

    private static Optional<ZoneId> byDistance(String name) {
        Matcher distance = DISTANCE.matcher(name);
        if (!distance.matches()) {
            return Optional.empty();
        }
        int sign = distance.group(1).equals("-") ? -1 : 1;
        int minutes = distance.group(3) == null ? 0 : Integer.parseInt(distance.group(3));
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(distance.group(2)), sign * minutes));
        } catch (DateTimeException tooFar) {
            return Optional.empty();
        }
    }

    private static String city(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> ofWindows() {
        Map<String, String> zones = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ZoneNames.class.getResourceAsStream("windows-zones.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int equals = line.indexOf('=');
                zones.put(line.substring(0, equals).toLowerCase(Locale.ROOT), line.substring(equals + 1));
            });
            return zones;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
