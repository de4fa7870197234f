package org.flourishhub.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flourishhub.shared.web.PublicAddress;
import org.flourishhub.shared.web.View;

/** The pages that only say something: help now, leaving quickly, accessibility, privacy, feeds, and who reads them. */
@RequestScoped
@Path("/")
public class PlainPagesController {
    /** What the setting says until somebody has set it. */
    private static final String NOBODY_YET = "https://example.org/about";

    @Inject
    PublicAddress hub;

    @Inject
    @ConfigProperty(name = "hub.outbound.contact", defaultValue = NOBODY_YET)
    String contact;

    @GET
    @Path("help-now")
    public View helpNow() {
        return View.page("site/help-now", "Help now")
                .describedAs("Who to call or text when you need help now, day and night.")
                .at("/help-now");
    }

    @GET
    @Path("exit-this-page")
    public View exitThisPage() {
        return View.page("site/exit-this-page", "How to leave this site quickly")
                .describedAs("What the button “Exit this page” does, and what it cannot do.")
                .at("/exit-this-page");
    }

    @GET
    @Path("accessibility")
    public View accessibility() {
        return View.page("site/accessibility", "Accessibility")
                .describedAs("How Flourish Hub is made so that everybody can use it, and what to do when you cannot.")
                .at("/accessibility");
    }

    @GET
    @Path("privacy")
    public View privacy() {
        return View.page("site/privacy", "Privacy")
                .describedAs("What Flourish Hub knows about you: as little as it can.")
                .at("/privacy");
    }

    @GET
    @Path("feeds")
    public View feeds() {
        return View.page("site/feeds", "Feeds and open data")
                .describedAs("How to take stories from Flourish Hub to your own site, and how to share yours.")
                .at("/feeds");
    }

    /** The User-Agent of every request of ours points here. */
    @GET
    @Path("fetcher")
    public View fetcher() {
        return View.page("site/fetcher", "Our reader")
                .describedAs("Who reads your feed under the name FlourishHub, how often it comes, and how to stop it.")
                .at("/fetcher")
                .with("hub", hub.of("/"))
                .with("contact", whereToReachUs());
    }

    /** An address that can be followed; {@code null} when nobody has said one. */
    private String whereToReachUs() {
        if (contact.equals(NOBODY_YET)) {
            return null;
        }
        return contact.matches("https?://.*|mailto:.*") ? contact : "mailto:" + contact;
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        return "User-agent: *\n"
                + "Disallow: /console\n"
                + "Disallow: /sign-in\n"
                + "Disallow: /search?\n"
                + "Disallow: /booklets\n\n"
                + "Sitemap: "
                + hub.of("/sitemap.xml") + "\n";
    }
}
