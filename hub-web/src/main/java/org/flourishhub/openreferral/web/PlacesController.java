package org.flourishhub.openreferral.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.flourishhub.openreferral.IdList;
import org.flourishhub.openreferral.OpenPlaces;
import org.flourishhub.openreferral.PlaceQuestion;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.web.NotUnderstood;
import org.flourishhub.shared.web.PublicAddress;

/** Services, once for each of their places, for other computers. */
@RequestScoped
@Path("/oruk/service_at_locations")
public class PlacesController {
    @Inject
    OpenPlaces places;

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
        boolean full = asked.flag("full");
        ListPage page = ListPage.of(asked);
        IdList ids = places.ids(question(asked));
        ServiceObject services = new ServiceObject(hub);
        Lines lines =
                new Lines(ids, some -> places.read(some, place -> ServiceAtLocationObject.of(place, services, full)));
        return answer.list(request, address, page, lines);
    }

    private static PlaceQuestion question(Asked asked) {
        String postcode = asked.text("postcode");
        Double proximity = asked.number("proximity");
        if (postcode == null && proximity != null) {
            throw new NotUnderstood("proximity", "needs a postcode to be measured from");
        } else if (postcode != null && !PlaceQuestion.isPostcode(postcode)) {
            throw new NotUnderstood("postcode", "must be a postcode such as S6 5XX, or its first half");
        }
        return new PlaceQuestion(ServicesController.question(asked), postcode, proximity);
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") String id) {
        ServiceObject services = new ServiceObject(hub);
        return answer.page(
                request,
                places.read(List.of(PathId.of(id)), place -> ServiceAtLocationObject.of(place, services, true)).stream()
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }
}
