package org.flourishhub.syndication.web;

import java.util.UUID;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.syndication.SigningSecret;

/** The one time a signing secret is shown. */
final class SecretPage {
    private SecretPage() {}

    static View of(UUID subscriptionId, SigningSecret secret) {
        return View.page("console/secret", "The signing secret, shown once")
                .in(Section.CONSOLE)
                .with("path", "/console/subscriptions/" + subscriptionId)
                .with("secret", secret.text());
    }
}
