package org.flourishhub.openreferral.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.flourishhub.directory.Organisation;
import org.flourishhub.openreferral.IdList;
import org.flourishhub.openreferral.OpenOrganisations;
import org.flourishhub.openreferral.OpenServices;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.web.PublicAddress;

/** The organisations for other computers, with their services when somebody wants the whole. */
@RequestScoped
@Path("/oruk/organizations")
public class OrganizationsController {
    @Inject
    OpenOrganisations organisations;

    @Inject
    OpenServices services;

    @Inject
    OpenAnswer answer;

    @Inject
    PublicAddress hub;

    @Context
    UriInfo address;

    @Context
    Request request;

    @GET
    public Response list() {
        Asked asked = new Asked(address);
        ListPage page = ListPage.of(asked);
        boolean fullService = asked.flag("full_service");
        boolean withServices = asked.flag("full") || fullService;
        IdList ids = organisations.ids(asked.search());
        Lines lines = new Lines(ids, some -> organisations.read(some, one -> object(one, withServices, fullService)));
        return answer.list(request, address, page, lines);
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") String id) {
        boolean fullService = new Asked(address).flag("full_service");
        return answer.page(
                request,
                organisations.read(List.of(PathId.of(id)), one -> object(one, true, fullService)).stream()
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }

    private JsonObject object(Organisation organisation, boolean withServices, boolean fullService) {
        List<UUID> ids = withServices ? organisations.servicesOf(organisation.id()) : List.of();
        ServiceObject object = new ServiceObject(hub);
        List<JsonObject> offered = services.read(ids, fullService ? object::whole : object::inList);
        return OrganizationObject.whole(organisation)
                .with("services", offered, Function.identity())
                .build();
    }
}
