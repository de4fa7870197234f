package org.flourishhub.sample.partners;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Fills in the pages of the sample sites. */
final class SitePages {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, SitePages.class.getClassLoader(), "org.flourishhub.sample.pages");

    private SitePages() {}

    static String render(String template, Map<String, Object> words) {
        StringOutput page = new StringOutput();
        TEMPLATES.render(template + ".jte", words, page);
        return page.toString();
    }
}
