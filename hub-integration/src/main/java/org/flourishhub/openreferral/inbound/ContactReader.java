package org.flourishhub.openreferral.inbound;

import java.util.ArrayList;
import java.util.List;
import org.flourishhub.imports.ContactRecord;
import org.flourishhub.imports.ContactRecord.Phone;

/** Reads who to get in touch with, wherever a partner puts the phone numbers. */
final class ContactReader {
    private ContactReader() {}

    static List<ContactRecord> contacts(PartnerObject service) {
        List<ContactRecord> contacts = new ArrayList<>();
        List<Phone> loose = phones(service);
        if (!loose.isEmpty()) {
            contacts.add(new ContactRecord(null, null, null, loose));
        }
        for (PartnerObject contact : service.objects("contacts")) {
            ContactRecord read = new ContactRecord(
                    contact.line("name"),
                    contact.line("title"),
                    ServiceReader.email(contact, "email"),
                    phones(contact));
            if (read.name() != null || read.email() != null || !read.phones().isEmpty()) {
                contacts.add(read);
            }
        }
        return contacts;
    }

    /** In lists of objects, or as one bare number. */
    static List<Phone> phones(PartnerObject owner) {
        List<Phone> phones = new ArrayList<>();
        for (PartnerObject phone : owner.objects("phones")) {
            String number = number(phone, "number");
            if (number != null) {
                phones.add(new Phone(number, phone.line("description")));
            }
        }
        String bare = number(owner, "phone", "telephone");
        if (bare != null) {
            phones.add(new Phone(bare, null));
        }
        return phones;
    }

    private static String number(PartnerObject owner, String... names) {
        return owner.formed("phone number", "a phone number", Addresses::phone, names);
    }
}
