package org.flourishhub.booklets.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.flourishhub.booklets.BookletPress;
import org.flourishhub.search.FindPlace;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Assets;
import org.flourishhub.shared.web.CrisisHelp;
import org.flourishhub.shared.web.Page;
import org.flourishhub.shared.web.PublicAddress;
import org.flourishhub.shared.web.Templates;
import org.flourishhub.shared.web.View;

/** Sets a booklet with a template, as pages are set, and prints it as a PDF file. */
@ApplicationScoped
public class PdfPress implements BookletPress {
    @Inject
    BookletReader reader;

    @Inject
    FindPlace places;

    @Inject
    Templates templates;

    @Inject
    Assets assets;

    @Inject
    CrisisHelp crisis;

    @Inject
    PublicAddress hub;

    @Override
    public byte[] print(String search, Progress progress) {
        return PdfFile.of(html(reader.read(PrintedSearch.of(search, places), progress)));
    }

    /** Set for a visitor: a booklet is the same whoever asked for it. */
    String html(Contents contents) {
        View view = View.page("booklets/booklet", contents.title())
                .with("contents", contents)
                .with("address", hub.of("/"));
        Page page = new Page(view, Actor.visitor(), () -> "", hub, assets, crisis);
        return new String(templates.render(view, page).toByteArray(), StandardCharsets.UTF_8);
    }
}
