package org.flourishhub.shared.web;

import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.flourishhub.shared.Actor;

/** Makes the page for one request: the view that was asked for, and the person who asked. */
@RequestScoped
public class Pages {
    private static final Logger LOG = System.getLogger(Pages.class.getName());

    @Inject
    Templates templates;

    @Inject
    Assets assets;

    @Inject
    CrisisHelp crisis;

    @Inject
    PublicAddress address;

    @Inject
    FormToken formToken;

    @Inject
    Instance<Actor> signedIn;

    @Inject
    @Any
    Instance<Waiting> waiting;

    private Actor shownTo;

    public Utf8ByteOutput render(View view) {
        return templates.render(view, new Page(view, actor(), formToken::masked, address, assets, crisis, this::count));
    }

    private long count(String what) {
        return waiting.stream()
                .filter(one -> one.what().equals(what))
                .mapToLong(one -> one.of(actor()))
                .sum();
    }

    /** A page that works without the database, an error page above all, is not lost with it: it greets a visitor. */
    private Actor actor() {
        if (shownTo == null) {
            try {
                shownTo = signedIn.isResolvable() ? signedIn.get() : Actor.visitor();
            } catch (RuntimeException away) {
                LOG.log(Level.WARNING, "A page is shown as to a visitor, for who asks cannot be looked up: " + away);
                shownTo = Actor.visitor();
            }
        }
        return shownTo;
    }
}
