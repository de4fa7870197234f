package org.flourishhub.site.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.flourishhub.shared.web.PublicAddress;
import org.flourishhub.site.PublicPages.PublicPage;

/** Addresses as sitemaps.org wants them; ours hold no letter that XML would take for its own. */
record Sitemap(PublicAddress hub, int inAFile) {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMES = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    static int files(int count, int inAFile) {
        return (count + inAFile - 1) / inAFile;
    }

    String pages(List<String> always, List<PublicPage> pages) {
        StringBuilder xml = new StringBuilder(HEAD).append("<urlset").append(NAMES);
        always.forEach(path -> entry(xml, "url", path, null));
        pages.forEach(page -> entry(xml, "url", page.path(), page.changed()));
        return xml.append("</urlset>\n").toString();
    }

    String index(int count) {
        StringBuilder xml = new StringBuilder(HEAD).append("<sitemapindex").append(NAMES);
        for (int number = 1; number <= files(count, inAFile); number++) {
            entry(xml, "sitemap", "/sitemap-" + number + ".xml", null);
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    private void entry(StringBuilder xml, String name, String path, Instant changed) {
        xml.append('<').append(name).append("><loc>").append(hub.of(path)).append("</loc>");
        if (changed != null) {
            xml.append("<lastmod>")
                    .append(changed.truncatedTo(ChronoUnit.SECONDS))
                    .append("</lastmod>");
        }
        xml.append("</").append(name).append(">\n");
    }
}
