package org.flourishhub.openreferral.web;

import jakarta.json.JsonObject;
import java.util.List;
import org.flourishhub.directory.IdentifierDetails;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.OrganisationIdentifier;
import org.flourishhub.shared.web.Fields;

/** An organisation as the standard's {@code organization}. */
final class OrganizationObject {
    private OrganizationObject() {}

    /** As it stands inside a service: only what there is one of. */
    static JsonObject inside(Organisation organisation) {
        return one(organisation).build();
    }

    static Fields whole(Organisation organisation) {
        return one(organisation)
                .with("organization_identifiers", organisation.identifiers(), OrganizationObject::identifier)
                .with("funding", organisation.funding(), PartObject::funding)
                .with("contacts", organisation.contacts(), PartObject::contact)
                .with(
                        "phones",
                        organisation.phone() == null ? List.of() : List.of(organisation),
                        OrganizationObject::phone);
    }

    private static Fields one(Organisation organisation) {
        return Fields.of(organisation.id())
                .with("name", organisation.name())
                .with("description", organisation.description())
                .with("email", organisation.email())
                .with("website", organisation.website())
                .with("logo", organisation.logo())
                .with("uri", organisation.uri())
                .with(
                        "parent_organization_id",
                        organisation.parent() == null
                                ? null
                                : organisation.parent().id());
    }

    /** The standard wants the register in words as well as by its code; where nobody said the words, the code stands in. */
    private static JsonObject identifier(OrganisationIdentifier identifier) {
        IdentifierDetails said = identifier.said();
        return Fields.of(identifier.id())
                .with("identifier_scheme", said.scheme())
                .with("identifier_type", said.type() == null ? said.scheme() : said.type())
                .with("identifier", said.identifier())
                .build();
    }

    private static JsonObject phone(Organisation organisation) {
        return Fields.of(Fields.idOf("phone", organisation.id()))
                .with("number", organisation.phone())
                .build();
    }
}
