package org.flourishhub.openreferral.web;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.flourishhub.directory.IdentifierDetails;
import org.flourishhub.directory.KnownBefore.Former;
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

    static Fields whole(Organisation organisation, List<Former> formers) {
        List<JsonObject> identifiers = Stream.concat(
                        organisation.identifiers().stream().map(OrganizationObject::identifier),
                        formers.stream().map(OrganizationObject::former))
                .toList();
        return one(organisation)
                .with("organization_identifiers", identifiers, Function.identity())
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

    /** The id it was published under before it was merged, so that who knew it by that finds it again. */
    private static JsonObject former(Former former) {
        return Fields.of(Fields.idOf("former", former.id()))
                .with("identifier_type", "Earlier id in this directory")
                .with("identifier", former.id())
                .build();
    }

    private static JsonObject phone(Organisation organisation) {
        return Fields.of(Fields.idOf("phone", organisation.id()))
                .with("number", organisation.phone())
                .build();
    }
}
