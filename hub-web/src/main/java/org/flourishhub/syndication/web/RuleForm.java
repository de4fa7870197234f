package org.flourishhub.syndication.web;

import jakarta.ws.rs.BadRequestException;
import java.util.Arrays;
import org.flourishhub.shared.web.Form;
import org.flourishhub.syndication.FeedRule.Effect;
import org.flourishhub.syndication.FeedRule.Field;

/** What somebody says of a rule for what may come through a feed. */
final class RuleForm {
    private RuleForm() {}

    static Effect effect(Form form) {
        return form.has("effect", Effect.KEEP.name()) ? Effect.KEEP : Effect.BLOCK;
    }

    static Field field(Form form) {
        return Arrays.stream(Field.values())
                .filter(field -> form.has("field", field.name()))
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }

    /** Whether there are words to look for. */
    static boolean isFilledIn(Form form) {
        return !form.value("sought").isBlank();
    }
}
