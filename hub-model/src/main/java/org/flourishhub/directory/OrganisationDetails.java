package org.flourishhub.directory;

import java.util.List;
import java.util.UUID;

/**
 * What an organisation says about itself. Blank parts are {@code null}.
 *
 * @param logo the web address of its picture; handed on as a link, never shown as a picture on our pages
 * @param uri a web address that names it, for other directories
 * @param parent the organisation it belongs to
 */
public record OrganisationDetails(
        String name,
        String description,
        String email,
        String phone,
        String website,
        String logo,
        String uri,
        UUID parent,
        List<Part<IdentifierDetails>> identifiers,
        List<Part<ContactDetails>> contacts,
        List<Part<FundingDetails>> funding) {
    public OrganisationDetails {
        name = Words.line(name);
        description = Words.paragraphs(description);
        email = Words.line(email);
        phone = Words.line(phone);
        website = Words.line(website);
        logo = Words.line(logo);
        uri = Words.line(uri);
        identifiers = List.copyOf(identifiers);
        contacts = List.copyOf(contacts);
        funding = List.copyOf(funding);
    }

    public void check() {
        Complaints complaints = new Complaints();
        complaints.missing("name", name, "Give the organisation a name");
        complaints.longerThan("name", name, 200);
        complaints.missing("description", description, "Say what the organisation does");
        complaints.longerThan("description", description, 10_000);
        complaints.contact(website, email, phone);
        if (logo != null && !Words.isWebAddress(logo)) {
            complaints.add("logo", "Enter a web address that starts with https:// or http://");
        }
        if (uri != null && !Words.isWebAddress(uri)) {
            complaints.add("uri", "Enter a web address that starts with https:// or http://");
        }
        complaints.each("identifiers", identifiers, 20, IdentifierDetails::check);
        complaints.each("contacts", contacts, 30, ContactDetails::check);
        complaints.each("funding", funding, 20, FundingDetails::check);
        complaints.throwIfAny();
    }
}
