package org.flourishhub.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The seven areas of recovery as the first page greets people with them: the same seven as in the taxonomy, said more
 * plainly, each with a mark. They stand here so that the first page can show them while the database is ill.
 */
@ApplicationScoped
public class AreasOfRecovery {
    /**
     * One area.
     *
     * @param slug the taxonomy term's slug
     * @param name in everyday words
     * @param icon the name of its mark in {@code layout/icon}
     */
    public record Area(String slug, String name, String icon) {}

    private static final List<Area> ALL = List.of(
            new Area("good-relationships", "Good relationships", "relationships"),
            new Area("financial-security", "Money and security", "money"),
            new Area("satisfying-work", "Work that means something", "work"),
            new Area("personal-growth", "Learning and growing", "growth"),
            new Area("living-environment", "A home that is right for you", "home"),
            new Area("culture-and-spirit", "Culture, faith and meaning", "culture"),
            new Area("resilience", "Getting through hard times", "resilience"));

    public List<Area> all() {
        return ALL;
    }
}
