package org.flourishhub.openreferral.web;

import org.flourishhub.shared.web.Fields;
import jakarta.json.JsonObject;
import org.flourishhub.directory.Organisation;

/** An organisation as the standard's {@code organization}. */
public final class OrganizationObject {
    private OrganizationObject() {}

    public static JsonObject of(Organisation organisation) {
        return fields(organisation).build();
    }

    static Fields fields(Organisation organisation) {
        return Fields.of(organisation.id())
                .with("name", organisation.name())
                .with("description", organisation.description())
                .with("email", organisation.email())
                .with("website", organisation.website());
    }
}
