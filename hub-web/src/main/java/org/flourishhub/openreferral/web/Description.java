package org.flourishhub.openreferral.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import org.flourishhub.shared.web.PublicAddress;

/** The interface described for programs (OpenAPI 3.0), with this hub's own address in it. */
@ApplicationScoped
public class Description {
    @Inject
    PublicAddress hub;

    JsonObject now() {
        return Json.createObjectBuilder(written())
                .add(
                        "servers",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", hub.of("/oruk"))))
                .build();
    }

    static JsonObject written() {
        try (JsonReader reader = Json.createReader(Description.class.getResourceAsStream("openapi.json"))) {
            return reader.readObject();
        }
    }
}
