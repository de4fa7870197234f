package org.flourishhub.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A number at which a contact can be reached. */
@Entity
@Table(name = "phone")
public class Phone extends KeptPart<PhoneDetails> {
    @ManyToOne(fetch = FetchType.LAZY)
    private Contact contact;

    private String number;
    private String description;
    private String languages;

    protected Phone() {}

    Phone(UUID id, Contact contact) {
        super(id);
        this.contact = contact;
    }

    @Override
    void say(PhoneDetails details) {
        number = details.number();
        description = details.description();
        languages = details.languages();
    }

    @Override
    public PhoneDetails said() {
        return new PhoneDetails(number, description, languages);
    }
}
