package org.flourishhub.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.flourishhub.directory.FundingDetails;
import org.flourishhub.directory.IdentifierDetails;
import org.flourishhub.directory.OrganisationDetails;
import org.flourishhub.directory.Part;

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
            "heather-and-stone",
            "care-stories");

    /** Who it is, how to reach it, its official numbers, whom to ask, and who pays for it. */
    record Profile(
            String name,
            String description,
            String email,
            String phone,
            String website,
            List<Number> numbers,
            List<CastMore.Person> people,
            String funder) {
        OrganisationDetails details() {
            return new OrganisationDetails(
                    name,
                    description,
                    email,
                    phone,
                    website,
                    null,
                    null,
                    null,
                    parts(numbers, Number::details),
                    parts(people, CastMore.Person::details),
                    funder == null ? List.of() : List.of(Part.of(new FundingDetails(funder))));
        }

        private static <S, D> List<Part<D>> parts(List<S> said, Function<S, D> details) {
            return said == null
                    ? List.of()
                    : Part.listOf(said.stream().map(details).toList());
        }
    }

    /** A number of an official register, by the register's code. */
    record Number(String register, String number) {
        IdentifierDetails details() {
            return new IdentifierDetails(register, null, number);
        }
    }

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
