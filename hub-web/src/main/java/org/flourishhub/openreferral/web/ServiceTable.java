package org.flourishhub.openreferral.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.directory.Location;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.openreferral.IdList;
import org.flourishhub.shared.web.Fields;
import org.flourishhub.shared.web.PublicAddress;

/** Services as rows (RFC 4180), made and sent a few at a time. */
record ServiceTable(PublicAddress hub) {
    static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "status",
            "summary",
            "description",
            "organization_id",
            "organization_name",
            "url",
            "email",
            "phone",
            "fees",
            "minimum_age",
            "maximum_age",
            "schedule",
            "application_process",
            "eligibility_description",
            "wait_time",
            "places",
            "taxonomy_terms",
            "assured_date",
            "last_modified",
            "page");

    private static final int AT_ONCE = 200;

    StreamingOutput of(IdList ids, Function<List<UUID>, List<List<String>>> read) {
        return out -> {
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(COLUMNS);
            for (int first = 0; first < ids.size(); first += AT_ONCE) {
                read.apply(ids.part(first, AT_ONCE)).forEach(csv::writeRecord);
                csv.flush();
            }
            csv.flush();
        };
    }

    List<String> row(Service service) {
        return Stream.of(
                        service.id(),
                        service.name(),
                        service.status().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        service.summary(),
                        service.description(),
                        service.organisation().id(),
                        service.organisation().name(),
                        service.url(),
                        service.email(),
                        service.phone(),
                        service.prices() == null && service.isFree() ? "Free" : service.prices(),
                        service.minimumAge(),
                        service.maximumAge(),
                        service.times(),
                        service.applicationProcess(),
                        service.access().eligibility(),
                        service.access().waitTime(),
                        joined(service.locations().stream()
                                .filter(place -> !place.isPrivate())
                                .map(ServiceTable::place)),
                        joined(service.terms().stream().map(TaxonomyTerm::name)),
                        service.assurance().date(),
                        Fields.moment(service.lastModified()),
                        hub.of("/services/" + service.slug()))
                .map(ServiceTable::safe)
                .toList();
    }

    private static String place(Location place) {
        return Stream.of(place.name(), place.address1(), place.city(), place.postalCode())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String joined(Stream<String> several) {
        return several.collect(Collectors.joining("; "));
    }

    /** A spreadsheet runs a cell that begins like a formula; an apostrophe before it makes it words. */
    static String safe(Object value) {
        String text = value == null ? "" : value.toString();
        return text.isEmpty() || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
