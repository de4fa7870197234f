package org.flourishhub.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** One organisation of the cast with everything it offers and tells: one file. */
record CastOrganisation(
        Profile organisation, List<CastService> services, List<CastEvent> events, List<CastStory> stories) {
    private static final List<String> FILES = List.of(
            "oakfield-growers",
            "lantern-makers",
            "riverside-companions",
            "hillside-voices",
            "hillside-health-trust",
            "two-spades",
            "kitchen-table",
            "fair-shares",
            "many-tongues",
            "care-stories");

    /** Who it is and how to reach it. */
    record Profile(String name, String description, String email, String phone, String website) {}

    CastOrganisation {
        services = services == null ? List.of() : services;
        events = events == null ? List.of() : events;
        stories = stories == null ? List.of() : stories;
    }

    static List<CastOrganisation> all() {
        return FILES.stream().map(CastOrganisation::read).toList();
    }

    private static CastOrganisation read(String file) {
        try (InputStream yaml = CastOrganisation.class.getResourceAsStream("cast/organisations/" + file + ".yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(yaml, CastOrganisation.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " of the sample cannot be read", e);
        }
    }
}
