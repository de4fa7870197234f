package org.flourishhub.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Turns a view into HTML with the templates that the build has compiled. */
@ApplicationScoped
public class Templates {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader());

    /** The whole page is made before its first byte is sent, so that a failure can still become an error page. */
    public Utf8ByteOutput render(View view, Page page) {
        Map<String, Object> parts = new HashMap<>(view.parts());
        parts.put("page", page);
        Utf8ByteOutput html = new Utf8ByteOutput();
        engine.render(view.template() + ".jte", parts, html);
        return html;
    }
}
