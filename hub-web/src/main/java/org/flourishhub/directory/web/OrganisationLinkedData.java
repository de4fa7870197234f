package org.flourishhub.directory.web;

import jakarta.json.JsonObject;
import java.util.List;
import org.flourishhub.directory.Contact;
import org.flourishhub.directory.ContactDetails;
import org.flourishhub.directory.Funding;
import org.flourishhub.directory.IdentifierDetails;
import org.flourishhub.directory.KnownBefore.Former;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.OrganisationIdentifier;
import org.flourishhub.shared.web.Fields;
import org.flourishhub.shared.web.LinkedData;
import org.flourishhub.shared.web.PublicAddress;

/**
 * An organisation in the words of schema.org.
 *
 * @param before what else it was known as, before it was merged
 */
public record OrganisationLinkedData(Organisation organisation, List<Former> before) implements LinkedData {
    @Override
    public JsonObject of(PublicAddress hub) {
        String page = hub.of("/organisations/" + organisation.slug());
        return Fields.ofType("Organization")
                .with("@id", page)
                .with("url", organisation.website() == null ? page : organisation.website())
                .with("name", organisation.name())
                .with("description", organisation.description())
                .with("email", organisation.email())
                .with("telephone", organisation.phone())
                .with("logo", organisation.logo())
                .with("contactPoint", organisation.contacts(), OrganisationLinkedData::contact)
                .with("funder", organisation.funding(), OrganisationLinkedData::funder)
                .with(
                        "parentOrganization",
                        organisation.parent() == null || !organisation.parent().isPublic()
                                ? null
                                : ListedAs.organisation(organisation.parent(), hub))
                .with("sameAs", ListedAs.pages("/organisations/", before, hub))
                .with("identifier", organisation.identifiers(), OrganisationLinkedData::identifier)
                .build();
    }

    private static JsonObject contact(Contact contact) {
        ContactDetails said = contact.said();
        return Fields.ofType("ContactPoint")
                .with("name", said.name())
                .with("contactType", said.title())
                .with("email", said.email())
                .with(
                        "telephone",
                        said.phones().stream()
                                .map(phone -> phone.said().number())
                                .toList())
                .build();
    }

    private static JsonObject funder(Funding funding) {
        return Fields.ofType("Organization")
                .with("name", funding.said().source())
                .build();
    }

    private static JsonObject identifier(OrganisationIdentifier identifier) {
        IdentifierDetails said = identifier.said();
        return Fields.ofType("PropertyValue")
                .with("propertyID", said.scheme() == null ? said.type() : said.scheme())
                .with("value", said.identifier())
                .build();
    }
}
