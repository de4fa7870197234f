package org.flourishhub.corrections.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flourishhub.accounts.web.ClientAddress;
import org.flourishhub.corrections.CorrectedListing;
import org.flourishhub.corrections.CorrectedListings;
import org.flourishhub.corrections.CorrectionWords;
import org.flourishhub.corrections.FormSeal;
import org.flourishhub.corrections.FormSeal.Checked;
import org.flourishhub.corrections.Subject;
import org.flourishhub.corrections.SuggestCorrection;
import org.flourishhub.corrections.TooManyCorrections;
import org.flourishhub.directory.Publication;
import org.flourishhub.shared.Gone;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Redirect;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** The form on which anybody says what is wrong on a page: no account, no cookie, no script, no puzzle. */
@RequestScoped
@Path("/corrections/{folder}/{slug}")
public class CorrectionController {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int AN_HOUR = 3_600;
    private static final String SEAL = "seal";
    /** People do not see this field; programs that fill in everything do. */
    private static final String TRAP = "homepage";

    @Inject
    CorrectedListings listings;

    @Inject
    SuggestCorrection suggest;

    @Inject
    FormSeal seal;

    @Inject
    ClientAddress address;

    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "hub.corrections.contact.days")
    long days;

    @PathParam("folder")
    String folder;

    @PathParam("slug")
    String slug;

    @GET
    public View form(@QueryParam("sent") String sent) {
        CorrectedListing about = about();
        return "yes".equals(sent)
                ? View.page("corrections/thanks", "Thank you").in(Section.FORM).with("about", about)
                : page(about, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response suggest(MultivaluedMap<String, String> typed) {
        CorrectedListing about = about();
        Form form = Form.of(typed);
        try {
            return Answer.to(form, () -> taken(about, form), again -> page(about, again));
        } catch (TooManyCorrections tooMany) {
            return Response.status(TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, AN_HOUR)
                    .entity(page(about, form.because(new RuleBroken(tooMany.getMessage()))))
                    .build();
        }
    }

    private Response taken(CorrectedListing about, Form form) {
        if (!form.value(TRAP).isBlank()) {
            throw new RuleBroken("A hidden field was filled in, perhaps by your browser. It is empty again: please send"
                    + " the form once more");
        }
        CorrectionWords words = new CorrectionWords(form.value("wrong"), form.value("right"), form.value("contact"));
        words.check();
        Checked checked = seal.check(form.value(SEAL), about.subject(), about.id());
        if (checked instanceof Checked.TooQuick) {
            throw new RuleBroken("That was very quick. Please read your words once more, then send them again");
        } else if (!(checked instanceof Checked.Good good)) {
            throw new RuleBroken(
                    "This page was open for a long time. Your words are still here: please send them again");
        } else {
            suggest.suggest(good.correctionId(), about.subject(), about.id(), words, address.of(request));
            return Redirect.to(about.correctionPath() + "?sent=yes");
        }
    }

    private CorrectedListing about() {
        CorrectedListing about = Subject.in(folder)
                .flatMap(subject -> listings.findBySlug(subject, slug))
                .filter(listing -> listing.publication() != Publication.DRAFT)
                .orElseThrow(NotFound::new);
        if (about.publication() == Publication.WITHDRAWN) {
            throw new Gone();
        }
        return about;
    }

    /** A form whose seal is worth nothing (any more) gets a new one, so that sending it again is enough. */
    private View page(CorrectedListing about, Form form) {
        boolean stale = seal.check(form.value(SEAL), about.subject(), about.id()) instanceof Checked.Stale;
        Form sealed = stale ? form.with(SEAL, seal.make(about.subject(), about.id())) : form;
        String title = "Suggest a correction: " + about.name();
        return View.page("corrections/form", form.isRight() ? title : "Check what you typed: " + title)
                .in(Section.FORM)
                .with("about", about)
                .with("form", sealed)
                .with("days", days);
    }
}
