package org.flourishhub.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A language in which a service helps people. */
@Entity
@Table(name = "language")
public class Language extends KeptPart<LanguageDetails> {
    @ManyToOne(fetch = FetchType.LAZY)
    private Service service;

    private String code;
    private String name;

    protected Language() {}

    Language(UUID id, Service service) {
        super(id);
        this.service = service;
    }

    @Override
    void say(LanguageDetails details) {
        code = details.code();
        name = details.name();
    }

    @Override
    public LanguageDetails said() {
        return new LanguageDetails(code, name);
    }
}
