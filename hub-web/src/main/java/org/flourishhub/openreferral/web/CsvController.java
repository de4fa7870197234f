package org.flourishhub.openreferral.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.flourishhub.openreferral.IdList;
import org.flourishhub.openreferral.OpenServices;
import org.flourishhub.openreferral.ServiceQuestion;
import org.flourishhub.shared.web.PublicAddress;

/** All services as a table for people with a spreadsheet. */
@RequestScoped
@Path("/oruk/services.csv")
public class CsvController {
    @Inject
    OpenServices services;

    @Inject
    OpenAnswer answer;

    @Inject
    PublicAddress hub;

    @Context
    Request request;

    @Context
    UriInfo address;

    @GET
    public Response table() {
        IdList ids = services.ids(ServiceQuestion.ALL);
        ServiceTable table = new ServiceTable(hub);
        return answer.stream(
                request,
                address,
                table.of(ids, some -> services.read(some, table::row)),
                "text/csv;charset=UTF-8;header=present");
    }
}
