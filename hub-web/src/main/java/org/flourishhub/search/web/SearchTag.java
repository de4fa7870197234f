package org.flourishhub.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.flourishhub.search.SearchDirectory;
import org.flourishhub.shared.web.Assets;
import org.flourishhub.shared.web.FormToken;

/**
 * The tag of a page of results, known before the search: while nothing has changed since a browser was last here, it need not be
 * searched again. Who is signed in has pages of their own, and no tags.
 */
@RequestScoped
class SearchTag {
    @Inject
    SearchDirectory directory;

    @Inject
    FormToken session;

    @Inject
    Assets assets;

    /** {@code address} is the page's own, with all that was asked. */
    Optional<EntityTag> of(SearchForm form, String address) {
        return session.isNeeded()
                ? Optional.empty()
                : Optional.of(new EntityTag(
                        digest(assets.path("hub.css") + " " + address + " " + directory.versionOf(form.query())),
                        true));
    }

    private static String digest(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
