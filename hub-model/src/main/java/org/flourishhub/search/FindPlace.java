package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.flourishhub.directory.Coordinates;
import org.flourishhub.directory.PostcodeDistrict;
import org.flourishhub.directory.PostcodeDistricts;
import org.flourishhub.directory.Postcodes;

/**
 * Finds the place somebody means by a postcode, its first half, a name, or degrees of latitude and longitude. Whole postcodes
 * are known as exactly as what was imported; without an import, and while the database does not answer, by their district.
 */
@ApplicationScoped
public class FindPlace {
    private static final Logger LOG = System.getLogger(FindPlace.class.getName());
    private static final Pattern DEGREES =
            Pattern.compile("\\s*(-?[0-9]{1,2}(?:\\.[0-9]{1,15})?)\\s*,\\s*(-?[0-9]{1,3}(?:\\.[0-9]{1,15})?)\\s*");
    private static final int SHORTEST_NAME = 3;

    /** A position this far from every district of ours lies in none of them. */
    private static final double FURTHEST_FROM_MIDDLE_KM = 5;

    @Inject
    Postcodes postcodes;

    /** Empty when nobody knows such a place. */
    public Optional<Near> find(String typed) {
        Matcher degrees = DEGREES.matcher(typed);
        if (degrees.matches()) {
            return position(Double.parseDouble(degrees.group(1)), Double.parseDouble(degrees.group(2)));
        }
        return PostcodeDistricts.districtOf(typed).isPresent() ? byPostcode(typed) : byName(typed);
    }

    private static Optional<Near> position(double latitude, double longitude) {
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            return Optional.empty();
        }
        Coordinates point = new Coordinates(latitude, longitude);
        Optional<String> district = districts()
                .filter(one -> one.centre().kilometresTo(point) < FURTHEST_FROM_MIDDLE_KM)
                .min(Comparator.comparing(one -> one.centre().kilometresTo(point)))
                .map(PostcodeDistrict::code);
        return Optional.of(
                new Near("your place on the map", "your place on the map", point, district, true, Near.USUAL));
    }

    private Optional<Near> byPostcode(String typed) {
        String plain = typed.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        String district = PostcodeDistricts.districtOf(typed).orElseThrow();
        boolean whole = plain.length() > district.length();
        String label = whole ? district + " " + plain.substring(district.length()) : district;
        Optional<Coordinates> known = whole ? imported(plain) : Optional.empty();
        return known.map(point -> new Near(label, label, point, Optional.of(district), true, Near.USUAL))
                .or(() -> PostcodeDistricts.find(district).map(one -> Near.district(one, label)))
                .or(() -> importedDistrict(district, label))
                .or(() -> PostcodeAreas.find(district)
                        .map(area -> new Near(
                                label,
                                "the middle of " + area.name(),
                                area.centre(),
                                Optional.of(district),
                                false,
                                Near.USUAL)));
    }

    private Optional<Near> importedDistrict(String district, String label) {
        return known(() -> postcodes.middleOf(district))
                .map(middle ->
                        new Near(label, "the middle of " + district, middle, Optional.of(district), false, Near.USUAL));
    }

    private Optional<Coordinates> imported(String postcode) {
        return known(() -> postcodes.find(postcode));
    }

    /** A database that is ill must not stop a search. */
    private static Optional<Coordinates> known(Supplier<Optional<Coordinates>> question) {
        try {
            return question.get();
        } catch (RuntimeException ill) {
            LOG.log(Level.WARNING, "A postcode was not looked up: " + ill);
            return Optional.empty();
        }
    }

    /** A name of the shipped districts, or of a town that a postcode area is named for. */
    private static Optional<Near> byName(String typed) {
        String name = typed.strip().toLowerCase(Locale.UK);
        if (name.length() < SHORTEST_NAME) {
            return Optional.empty();
        }
        return districts()
                .filter(district -> holds(district.places(), name))
                .findFirst()
                .map(district -> Near.district(district, typed.strip()))
                .or(() -> PostcodeAreas.named(name)
                        .map(town -> new Near(
                                town.name(),
                                "the middle of " + town.name(),
                                town.centre(),
                                Optional.empty(),
                                false,
                                Near.USUAL)));
    }

    private static boolean holds(String places, String name) {
        return Pattern.compile("\\b" + Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(places)
                .find();
    }

    private static Stream<PostcodeDistrict> districts() {
        return StreamSupport.stream(PostcodeDistricts.all().spliterator(), false);
    }
}
