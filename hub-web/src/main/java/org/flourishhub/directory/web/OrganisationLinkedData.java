package org.flourishhub.directory.web;

import jakarta.json.JsonObject;
import org.flourishhub.directory.Organisation;
import org.flourishhub.shared.web.Fields;
import org.flourishhub.shared.web.LinkedData;
import org.flourishhub.shared.web.PublicAddress;

/** An organisation in the words of schema.org. */
public record OrganisationLinkedData(Organisation organisation) implements LinkedData {
    @Override
    public JsonObject of(PublicAddress hub) {
        String page = hub.of("/organisations/" + organisation.slug());
        return Fields.ofType("Organization")
                .with("@id", page)
                .with("url", organisation.website() == null ? page : organisation.website())
                .with("identifier", organisation.id())
                .with("name", organisation.name())
                .with("description", organisation.description())
                .with("email", organisation.email())
                .with("telephone", organisation.phone())
                .build();
    }
}
