package org.flourishhub.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.web.PublicAddress;
import org.flourishhub.site.PublicPages;

/** Every public page for search engines; when there are too many for one list, a list of lists. */
@RequestScoped
@Path("/")
public class SitemapController {
    private static final List<String> ALWAYS = List.of(
            "/",
            "/search",
            "/browse",
            "/events",
            "/stories",
            "/organisations",
            "/help-now",
            "/accessibility",
            "/privacy");

    /** The format allows 50,000 in one file; the first one also holds the pages that are always there. */
    static final int IN_A_FILE = 50_000 - ALWAYS.size();

    @Inject
    PublicPages pages;

    @Inject
    PublicAddress hub;

    @GET
    @Path("/sitemap.xml")
    public Response whole() {
        int count = pages.count();
        Sitemap map = new Sitemap(hub, IN_A_FILE);
        boolean fits = count <= IN_A_FILE;
        return xml(fits ? map.pages(ALWAYS, pages.some(0, IN_A_FILE)) : map.index(count));
    }

    @GET
    @Path("/sitemap-{number: [1-9][0-9]{0,3}}.xml")
    public Response part(@PathParam("number") int number) {
        int count = pages.count();
        if (number > Sitemap.files(count, IN_A_FILE)) {
            throw new NotFound();
        }
        List<String> first = number == 1 ? ALWAYS : List.of();
        return xml(new Sitemap(hub, IN_A_FILE).pages(first, pages.some((number - 1) * IN_A_FILE, IN_A_FILE)));
    }

    private static Response xml(String map) {
        return Response.ok(map, "application/xml;charset=UTF-8").build();
    }
}
