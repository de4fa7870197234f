package org.flourishhub.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** Somebody to ask about a service or an organisation, who has agreed to be named. */
@Entity
@Table(name = "contact")
public class Contact extends KeptPart<ContactDetails> {
    @ManyToOne(fetch = FetchType.LAZY)
    private Service service;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    private String name;
    private String title;
    private String email;

    @OneToMany(mappedBy = "contact", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private List<Phone> phones = new ArrayList<>();

    protected Contact() {}

    Contact(UUID id, Service service) {
        super(id);
        this.service = service;
    }

    Contact(UUID id, Organisation organisation) {
        super(id);
        this.organisation = organisation;
    }

    public List<Phone> phones() {
        return Parts.inOrder(phones);
    }

    @Override
    void say(ContactDetails details) {
        name = details.name();
        title = details.title();
        email = details.email();
        Parts.settle(id(), phones, details.phones(), id -> new Phone(id, this));
    }

    @Override
    public ContactDetails said() {
        return new ContactDetails(name, title, email, Parts.said(phones));
    }
}
