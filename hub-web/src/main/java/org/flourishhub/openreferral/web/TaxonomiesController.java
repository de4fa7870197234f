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
import org.flourishhub.openreferral.OpenTaxonomies;
import org.flourishhub.openreferral.OpenTaxonomies.TermQuestion;
import org.flourishhub.shared.NotFound;

/** The sets of words things are found by, and the words themselves, for other computers. */
@RequestScoped
@Path("/oruk")
public class TaxonomiesController {
    @Inject
    OpenTaxonomies taxonomies;

    @Inject
    OpenAnswer answer;

    @Context
    UriInfo address;

    @Context
    Request request;

    @GET
    @Path("/taxonomies")
    public Response taxonomies() {
        Asked asked = new Asked(address);
        return listed(
                asked,
                taxonomies.taxonomies(asked.search()).stream()
                        .map(TermObject::taxonomy)
                        .toList());
    }

    @GET
    @Path("/taxonomies/{id}")
    public Response taxonomy(@PathParam("id") String id) {
        UUID wanted = PathId.of(id);
        return answer.page(
                request,
                taxonomies.taxonomies(null).stream()
                        .filter(taxonomy -> taxonomy.id().equals(wanted))
                        .map(TermObject::taxonomy)
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }

    @GET
    @Path("/taxonomy_terms")
    public Response terms() {
        Asked asked = new Asked(address);
        TermQuestion question = new TermQuestion(
                asked.search(), asked.id("taxonomy_id"), asked.flag("top_only"), asked.id("parent_id"));
        return listed(
                asked, taxonomies.terms(question).stream().map(TermObject::term).toList());
    }

    @GET
    @Path("/taxonomy_terms/{id}")
    public Response term(@PathParam("id") String id) {
        UUID wanted = PathId.of(id);
        return answer.page(
                request,
                taxonomies.terms(new TermQuestion(null, null, false, null)).stream()
                        .filter(term -> term.id().equals(wanted))
                        .map(TermObject::term)
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }

    private Response listed(Asked asked, List<JsonObject> all) {
        ListPage page = ListPage.of(asked);
        if (page.stream()) {
            return answer.stream(request, address, Lines.of(all), Lines.TYPE);
        }
        return answer.page(
                request,
                page.around(
                        all.size(),
                        all.stream().skip(page.first()).limit(page.size()).toList()));
    }
}
