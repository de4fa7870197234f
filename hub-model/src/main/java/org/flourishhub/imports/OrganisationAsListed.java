package org.flourishhub.imports;

import java.util.List;
import org.flourishhub.directory.IdentifierDetails;
import org.flourishhub.directory.OrganisationDetails;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.Register;
import org.flourishhub.imports.OrganizationRecord.Identifier;

/** What a partner says about an organisation, put as the hub lists organisations. */
final class OrganisationAsListed {
    private OrganisationAsListed() {}

    static OrganisationDetails details(OrganizationRecord told) {
        String description = ServiceAsListed.cut(told.description(), 10_000);
        return new OrganisationDetails(
                name(told),
                description == null ? name(told) : description,
                told.email(),
                told.phone(),
                told.website(),
                null,
                null,
                null,
                identifiers(told),
                List.of(),
                List.of());
    }

    static String name(OrganizationRecord told) {
        return ServiceAsListed.cut(told.name(), 200);
    }

    private static List<Part<IdentifierDetails>> identifiers(OrganizationRecord told) {
        return Part.listOf(told.identifiers().stream()
                .limit(20)
                .map(OrganisationAsListed::identifier)
                .filter(each -> each.scheme() != null || each.type() != null)
                .toList());
    }

    /** What cannot be a number of that register is kept in words, and not handed on as one. */
    private static IdentifierDetails identifier(Identifier told) {
        String number = ServiceAsListed.cut(told.identifier(), 100);
        boolean scheme = told.scheme() != null && Register.suits(told.scheme(), number);
        String type = told.type() == null && !scheme ? told.scheme() : told.type();
        return new IdentifierDetails(scheme ? told.scheme() : null, ServiceAsListed.cut(type, 100), number);
    }
}
