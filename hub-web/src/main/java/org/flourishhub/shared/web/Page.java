package org.flourishhub.shared.web;

import java.util.function.Supplier;
import org.flourishhub.shared.Actor;

/** What the layout and every template may know about the page being shown and the person it is shown to. */
public final class Page {
    private final View view;
    private final Actor actor;
    private final Supplier<String> formToken;
    private final PublicAddress address;
    private final Assets assets;
    private final CrisisHelp crisis;

    public Page(
            View view,
            Actor actor,
            Supplier<String> formToken,
            PublicAddress address,
            Assets assets,
            CrisisHelp crisis) {
        this.view = view;
        this.actor = actor;
        this.formToken = formToken;
        this.address = address;
        this.assets = assets;
        this.crisis = crisis;
    }

    public String title() {
        return view.title();
    }

    public String description() {
        return view.description();
    }

    public Section section() {
        return view.section();
    }

    /** True when the page has a lasting address of its own. */
    public boolean isLasting() {
        return !view.path().isEmpty();
    }

    public String canonicalUrl() {
        return address.of(view.path());
    }

    public Actor actor() {
        return actor;
    }

    public boolean isSignedIn() {
        return actor.accountId() != null;
    }

    /** The value of the hidden field {@code csrf} that every form which changes something must carry. */
    public String csrf() {
        return formToken.get();
    }

    /** {@code null} unless an editor looks at the page before the public does. */
    public Preview preview() {
        return (Preview) view.parts().get("preview");
    }

    /** The address of one of the hub's own assets, for example {@code hub.css}. */
    public String asset(String name) {
        return assets.path(name);
    }

    public CrisisHelp crisis() {
        return crisis;
    }
}
