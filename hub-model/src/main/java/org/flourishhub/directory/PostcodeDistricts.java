package org.flourishhub.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The postcode districts of South Yorkshire and around, shipped as a small table with the hub. */
public final class PostcodeDistricts {
    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)(?:\\s*([0-9][A-Z]{2}))?");
    private static final Map<String, PostcodeDistrict> ALL = read();

    private PostcodeDistricts() {}

    /** Every district of the table, in its order. */
    public static Iterable<PostcodeDistrict> all() {
        return ALL.values();
    }

    /** The district somebody means by {@code s6}, {@code S6 5XX} or {@code s65xx}; empty when it is not one of ours. */
    public static Optional<PostcodeDistrict> find(String typed) {
        return districtOf(typed).map(ALL::get);
    }

    /** The outward half of a district or a whole postcode, in capitals; empty when it does not look like either. */
    public static Optional<String> districtOf(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String plain = typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
        if (plain.length() > 4) {
            String spaced = plain.substring(0, plain.length() - 3) + " " + plain.substring(plain.length() - 3);
            Matcher whole = POSTCODE.matcher(spaced);
            return whole.matches() && whole.group(2) != null ? Optional.of(whole.group(1)) : Optional.empty();
        }
        Matcher half = POSTCODE.matcher(plain);
        return half.matches() && half.group(2) == null ? Optional.of(half.group(1)) : Optional.empty();
    }

    /** Whether it looks like the outward half of a postcode, anywhere in the country. */
    static boolean isDistrict(String code) {
        Matcher half = POSTCODE.matcher(code);
        return half.matches() && half.group(2) == null;
    }

    private static Map<String, PostcodeDistrict> read() {
        Map<String, PostcodeDistrict> districts = new LinkedHashMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(
                PostcodeDistricts.class.getResourceAsStream("south-yorkshire-districts.csv"),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cell = line.split(",");
                var centre = new Coordinates(Double.parseDouble(cell[1]), Double.parseDouble(cell[2]));
                districts.put(cell[0], new PostcodeDistrict(cell[0], cell[3], centre));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return districts;
    }
}
