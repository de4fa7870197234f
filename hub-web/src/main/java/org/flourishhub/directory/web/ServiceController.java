package org.flourishhub.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServicesToShow;
import org.flourishhub.directory.ServicesToShow.Shown;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.web.Alternate;
import org.flourishhub.shared.web.SameForAll;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** The page of one service. */
@RequestScoped
@Path("/services")
public class ServiceController {
    @Inject
    ServicesToShow show;

    @Inject
    ServicePage page;

    @GET
    @SameForAll
    @Path("/{slug}")
    public View service(@PathParam("slug") String slug, @QueryParam("print") String print) {
        Shown shown = show.bySlug(slug).orElseThrow(NotFound::new);
        PublicOnly.check(shown.service().publication());
        return page.of(shown).with("large", "large".equals(print));
    }

    /** Also what an editor sees before publishing. */
    public static View viewOf(Service service) {
        return View.page("directory/service", service.name())
                .describedAs(service.summary() == null ? "" : service.summary())
                .at("/services/" + service.slug())
                .in(Section.FIND)
                .about(new ServiceLinkedData(service, List.of()))
                .with(
                        "alternate",
                        new Alternate("/oruk/services/" + service.id(), "application/json", "Open Referral UK"))
                .with("service", service);
    }
}
