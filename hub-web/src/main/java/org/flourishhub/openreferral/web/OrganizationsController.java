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
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.flourishhub.directory.KnownBefore;
import org.flourishhub.directory.KnownBefore.Former;
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
    KnownBefore before;

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
        return answer.list(request, address, page, new Lines(ids, some -> objects(some, withServices, fullService)));
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") String id) {
        boolean fullService = new Asked(address).flag("full_service");
        return answer.page(
                request,
                objects(List.of(PathId.of(id)), true, fullService).stream()
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }

    private List<JsonObject> objects(List<UUID> ids, boolean withServices, boolean fullService) {
        Map<UUID, List<Former>> formers = before.organisations(ids);
        return organisations.read(
                ids, one -> object(one, formers.getOrDefault(one.id(), List.of()), withServices, fullService));
    }

    private JsonObject object(
            Organisation organisation, List<Former> formers, boolean withServices, boolean fullService) {
        List<UUID> ids = withServices ? organisations.servicesOf(organisation.id()) : List.of();
        ServiceObject object = new ServiceObject(hub, fullService ? before.services(ids) : Map.of());
        List<JsonObject> offered = services.read(ids, fullService ? object::whole : object::inList);
        return OrganizationObject.whole(organisation, formers)
                .with("services", offered, Function.identity())
                .build();
    }
}
