package org.flourishhub.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** The first page. It shows what it can, and says in plain words what it cannot show just now. */
@RequestScoped
@Path("/")
public class HomeController {
    @Inject
    AreasOfRecovery areas;

    @Inject
    FrontPage front;

    @GET
    public View home() {
        var news = front.now();
        return View.page("site/home", "Find what helps you live well in Sheffield")
                .describedAs("Groups, services, events and stories from local organisations in Sheffield and from"
                        + " people who have been there.")
                .at("/")
                .in(Section.NONE)
                .with("areas", areas.all())
                .with("news", news.orElse(null));
    }
}
