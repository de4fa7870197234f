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
import org.flourishhub.directory.KnownBefore;
import org.flourishhub.directory.Service;
import org.flourishhub.openreferral.IdList;
import org.flourishhub.openreferral.OpenServices;
import org.flourishhub.openreferral.ServiceQuestion;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.web.PublicAddress;

/** The services for other computers: all that meet a question, and one by itself. */
@RequestScoped
@Path("/oruk/services")
public class ServicesController {
    /** Enough for a city on one page, because that is what the short form is for. */
    private static final int MOST_MINIMAL = 100_000;

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
        boolean minimal = asked.flag("minimal");
        boolean full = asked.flag("full") && !minimal;
        ListPage page = minimal ? ListPage.of(asked, MOST_MINIMAL, MOST_MINIMAL) : ListPage.of(asked);
        IdList ids = services.ids(question(asked));
        Function<Service, JsonObject> as = minimal ? ServiceObject::minimal : new ServiceObject(hub)::inList;
        return answer.list(
                request, address, page, new Lines(ids, some -> services.read(some, full ? whole(some) : as)));
    }

    static ServiceQuestion question(Asked asked) {
        return new ServiceQuestion(
                asked.search(),
                asked.id("taxonomy_term_id"),
                asked.id("taxonomy_id"),
                asked.id("organization_id"),
                asked.moment("modified_after"),
                asked.number("minimum_age"),
                asked.number("maximum_age"),
                asked.time("start_time"),
                asked.time("end_time"),
                asked.day("day"));
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") String id) {
        UUID one = PathId.of(id);
        return answer.page(request, services.find(one, whole(List.of(one))).orElseThrow(NotFound::new));
    }

    private Function<Service, JsonObject> whole(List<UUID> ids) {
        return new ServiceObject(hub, before.services(ids))::whole;
    }
}
