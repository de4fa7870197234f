package org.flourishhub.syndication;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.flourishhub.shared.RuleBroken.Problem;

/** The rules for the setting that holds a feed's key, before anything is sent with it. */
final class KeySetting {
    /** Any other setting, such as the database's password, must not leave for an address somebody typed. */
    private static final String SECRETS_ONLY = "hub\\.secret\\.[a-z0-9][a-z0-9.-]{0,80}";

    private KeySetting() {}

    /** {@code setting} and {@code url} may be {@code null}, where nothing that can be used was given. */
    static List<Problem> problems(Feed.Kind kind, String setting, String url, EndpointRule endpoints) {
        List<Problem> problems = new ArrayList<>();
        if (setting != null && !setting.matches(SECRETS_ONLY)) {
            problems.add(new Problem("secretSetting", "The name of a key's setting starts with hub.secret."));
        }
        if (setting != null && url != null && !endpoints.keepsSecrets(URI.create(url))) {
            problems.add(new Problem("url", "A key may only be sent to an address that starts with https://"));
        }
        if (kind == Feed.Kind.CARE_OPINION && setting == null) {
            problems.add(new Problem("secretSetting", "Care Opinion needs a key. Say which setting holds it"));
        }
        return problems;
    }
}
