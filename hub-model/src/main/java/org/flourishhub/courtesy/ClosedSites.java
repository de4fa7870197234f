package org.flourishhub.courtesy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sites that are not read. */
@ApplicationScoped
public class ClosedSites {
    private static final String WWW = "www.";

    @Inject
    EntityManager db;

    /** With or without "www.", and on every port unless one was named. */
    public boolean contains(String hostName) {
        return !db.createQuery("select s.name from ClosedSite s where s.name in :names", String.class)
                .setParameter("names", namesOf(hostName))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    static Set<String> namesOf(String hostName) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : List.of(hostName, HostName.withoutPort(hostName))) {
            names.add(name);
            names.add(name.startsWith(WWW) ? name.substring(WWW.length()) : WWW + name);
        }
        return names;
    }

    /** A to Z. */
    public List<ClosedSite> all() {
        return db.createQuery("select s from ClosedSite s order by s.name", ClosedSite.class)
                .getResultList();
    }

    Optional<ClosedSite> find(String name) {
        return Optional.ofNullable(db.find(ClosedSite.class, name));
    }

    void add(ClosedSite site) {
        db.persist(site);
    }

    void remove(ClosedSite site) {
        db.remove(site);
    }
}
