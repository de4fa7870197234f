package org.flourishhub.imports;

import java.util.List;
import org.flourishhub.directory.IdentifierDetails;
import org.flourishhub.directory.OrganisationDetails;
import org.flourishhub.directory.Part;
import org.flourishhub.imports.OrganizationRecord.Identifier;

/** What a partner says about an organisation, put as the hub lists organisations. */
final class OrganisationAsListed {
    private OrganisationAsListed() {}

    static OrganisationDetails details(OrganizationRecord told) {
        String description = ServiceAsListed.cut(told.description(), 10_000);
        return new OrganisationDetails(
                description == null ? name(told) : description,
                told.email(),
                told.phone(),
                told.website(),
                null,
                null,
                null,
                identifiers(told),
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

    private static IdentifierDetails identifier(Identifier told) {
        boolean scheme = told.scheme() != null && told.scheme().matches("[A-Z]{2}-[A-Z0-9]{2,20}");
        String type = told.type() == null && !scheme ? told.scheme() : told.type();
        return new IdentifierDetails(
                scheme ? told.scheme() : null,
                ServiceAsListed.cut(type, 100),
                ServiceAsListed.cut(told.identifier(), 100));
    }
}
