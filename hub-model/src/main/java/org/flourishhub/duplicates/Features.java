package org.flourishhub.duplicates;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a listing can tell that it is the same as another. What is not known is {@code null} or empty.
 *
 * @param name its bare words
 * @param organisation the bare words of the name of whose it is; empty for an organisation
 * @param postcodes in capitals, without spaces
 * @param numbers charity and company numbers, each with its register
 */
record Features(
        UUID id,
        List<String> name,
        List<String> organisation,
        String phone,
        WebPlace web,
        Set<String> postcodes,
        Set<String> numbers) {

    static Features of(
            UUID id,
            String name,
            String organisation,
            String phone,
            String url,
            Set<String> postcodes,
            Set<String> numbers) {
        return new Features(
                id,
                PlainName.words(name),
                PlainName.words(organisation),
                PhoneNumber.of(phone).orElse(null),
                WebPlace.of(url).orElse(null),
                tight(postcodes),
                tight(numbers));
    }

    /** The outward halves, such as {@code S6}. */
    Set<String> districts() {
        return postcodes.stream()
                .map(postcode -> postcode.length() > 4 ? postcode.substring(0, postcode.length() - 3) : postcode)
                .collect(Collectors.toSet());
    }

    /** The same for as long as nothing has changed that is compared. */
    UUID mark() {
        String all = Stream.of(name, organisation, phone, web, new TreeSet<>(postcodes), new TreeSet<>(numbers))
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> tight(Set<String> written) {
        return written.stream()
                .map(one -> one.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
    }
}
