package org.flourishhub.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.flourishhub.shared.web.PublicAddress;
import org.flourishhub.shared.web.View;

/** A list of pages that somebody saved. The list is in the address alone: the hub keeps nothing, and knows nobody. */
@RequestScoped
@Path("/saved")
public class SavedController {
    @Inject
    SavedListings listings;

    @Inject
    PublicAddress hub;

    @GET
    public View saved(@QueryParam("s") String slugs) {
        SavedAddress list = SavedAddress.of(slugs);
        return viewOf(list, listings.of(list.slugs()), hub);
    }

    static View viewOf(SavedAddress list, List<InBrief> found, PublicAddress hub) {
        return View.page("site/saved", "Saved list")
                .with("listings", found)
                .with("gone", list.slugs().size() - found.size())
                .with("address", list.slugs().isEmpty() ? "" : hub.of(list.path()));
    }
}
