package org.flourishhub.shared.web;

import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.flourishhub.shared.Actor;

/** What the layout and every template may know about the page being shown and the person it is shown to. */
public final class Page {
    private final View view;
    private final Actor actor;
    private final Supplier<String> formToken;
    private final PublicAddress address;
    private final Assets assets;
    private final CrisisHelp crisis;
    private final ToLongFunction<String> waiting;

    public Page(
            View view,
            Actor actor,
            Supplier<String> formToken,
            PublicAddress address,
            Assets assets,
            CrisisHelp crisis) {
        this(view, actor, formToken, address, assets, crisis, what -> 0);
    }

    /** {@code waiting} says how many things of one kind wait for this person. */
    public Page(
            View view,
            Actor actor,
            Supplier<String> formToken,
            PublicAddress address,
            Assets assets,
            CrisisHelp crisis,
            ToLongFunction<String> waiting) {
        this.view = view;
        this.actor = actor;
        this.formToken = formToken;
        this.address = address;
        this.assets = assets;
        this.crisis = crisis;
        this.waiting = waiting;
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

    /** What the page is about, for search engines (schema.org), ready to stand between script tags; {@code null} when nothing is said. */
    public String linkedData() {
        return LinkedData.graph(view, address);
    }

    /** {@code null} when the page has no picture of its own to be shared with. */
    public String sharedPicture() {
        return view.parts().get("sharedPicture") instanceof String path ? address.of(path) : null;
    }

    /** The same for programs: where, and in which format; {@code null} when there is none. */
    public Alternate alternate() {
        return (Alternate) view.parts().get("alternate");
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

    /** How many things wait for this person, for example {@code corrections}. */
    public long waiting(String what) {
        return waiting.applyAsLong(what);
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
