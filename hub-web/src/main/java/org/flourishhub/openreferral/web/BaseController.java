package org.flourishhub.openreferral.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.flourishhub.shared.web.PublicAddress;

/** What stands at the base of the interface: which standard it speaks, and where its description is. */
@RequestScoped
@Path("/oruk")
public class BaseController {
    static final String VERSION = "HSDS-UK-3.0";
    static final String PROFILE = "https://docs.openreferraluk.org/en/latest/";

    @Inject
    PublicAddress hub;

    @Inject
    OpenAnswer answer;

    @Inject
    Description description;

    @Context
    Request request;

    @GET
    public Response base() {
        return answer.page(
                request,
                Json.createObjectBuilder()
                        .add("version", VERSION)
                        .add("profile", PROFILE)
                        .add("openapi_url", hub.of("/oruk/openapi.json"))
                        .build());
    }

    @GET
    @Path("/openapi.json")
    public Response description() {
        return answer.page(request, description.now());
    }
}
