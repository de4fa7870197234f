package org.flourishhub.shared.web;

import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.flourishhub.shared.Actor;

/** Makes the page for one request: the view that was asked for, and the person who asked. */
@RequestScoped
public class Pages {
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

    public Utf8ByteOutput render(View view) {
        return templates.render(view, new Page(view, actor(), formToken::masked, address, assets, crisis));
    }

    private Actor actor() {
        return signedIn.isResolvable() ? signedIn.get() : Actor.visitor();
    }
}
