package org.flourishhub.booklets.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.flourishhub.booklets.AskForBooklet;
import org.flourishhub.booklets.Booklet;
import org.flourishhub.booklets.Booklet.State;
import org.flourishhub.booklets.Booklets;
import org.flourishhub.search.FindPlace;
import org.flourishhub.shared.Gone;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Redirect;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** Any search as a booklet to print: asked for with a press, made in the background, fetched under an address of its own. */
@RequestScoped
@Path("/booklets")
public class BookletController {
    private static final int LONGEST_SEARCH = 2_000;

    @Inject
    Booklets booklets;

    @Inject
    AskForBooklet askForBooklet;

    @Inject
    BookletReader reader;

    @Inject
    FindPlace places;

    @GET
    public View offer(@Context UriInfo address) {
        PrintedSearch search = PrintedSearch.of(address.getQueryParameters(), places);
        return offered(search, reader.count(search));
    }

    static View offered(PrintedSearch search, long found) {
        return View.page("booklets/offer", "Print a booklet")
                .in(Section.FIND)
                .with("search", search)
                .with("words", search.search())
                .with("found", found)
                .with("most", BookletReader.MOST);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> typed) {
        String search = PrintedSearch.of(Form.of(typed).value("search"), places).search();
        if (search.length() > LONGEST_SEARCH) {
            throw new RuleBroken("This search is narrowed by too many things at once. Take some away, then try again");
        }
        return Redirect.to("/booklets/" + askForBooklet.ask(search));
    }

    @GET
    @Path("/{booklet}")
    public View state(@PathParam("booklet") String id) {
        Booklet booklet = booklets.get(idOf(id));
        return stateOf(booklet, PrintedSearch.of(booklet.search(), places), booklets.isStillTrue(booklet));
    }

    static View stateOf(Booklet booklet, PrintedSearch search, boolean stillTrue) {
        return View.page("booklets/state", stillTrue ? titleOf(booklet.state()) : "This booklet is out of date")
                .in(Section.FIND)
                .with("booklet", booklet)
                .with("search", search)
                .with("stillTrue", stillTrue);
    }

    private static String titleOf(State state) {
        return switch (state) {
            case ASKED, BEING_MADE -> "Your booklet is being made";
            case READY -> "Your booklet is ready";
            case FAILED -> "Your booklet could not be made";
        };
    }

    @GET
    @Path("/{booklet}.pdf")
    public Response file(@PathParam("booklet") String id) {
        Booklet booklet = booklets.get(idOf(id));
        byte[] pdf = booklets.fileOf(booklet).orElseThrow(NotFound::new);
        if (!booklets.isStillTrue(booklet)) {
            throw new Gone();
        }
        return Response.ok(pdf, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"flourish-hub-booklet.pdf\"")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private static UUID idOf(String typed) {
        if (!typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound();
        }
        return UUID.fromString(typed);
    }
}
