package org.flourishhub.openreferral.inbound;

import java.util.List;
import java.util.Objects;
import org.flourishhub.imports.OrganizationRecord;
import org.flourishhub.imports.OrganizationRecord.Identifier;

/** Reads an organisation that is told along with its service. */
final class OrganizationReader {
    private OrganizationReader() {}

    /** {@code null} when it could not be known again or has no name. */
    static OrganizationRecord read(PartnerObject organization) {
        if (organization == null || organization.line("id") == null || organization.line("name") == null) {
            return null;
        }
        return new OrganizationRecord(
                organization.line("id"),
                organization.line("name"),
                organization.text("description"),
                ServiceReader.email(organization, "email"),
                ServiceReader.web(organization, "website", "url", "uri"),
                ContactReader.phones(organization).stream()
                        .findFirst()
                        .map(phone -> phone.number())
                        .orElse(null),
                identifiers(organization));
    }

    private static List<Identifier> identifiers(PartnerObject organization) {
        return organization.objects("organization_identifiers").stream()
                .map(each -> each.line("identifier") == null
                        ? null
                        : new Identifier(
                                each.line("identifier_scheme"), each.line("identifier_type"), each.line("identifier")))
                .filter(Objects::nonNull)
                .toList();
    }
}
