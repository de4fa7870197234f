package org.flourishhub.corrections.web;

import java.util.ArrayList;
import java.util.List;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Service;
import org.flourishhub.shared.web.InWords;

/** One thing that a page says now, under the name people know it by. */
public record PresentWords(String label, String words) {
    static List<PresentWords> of(Service service) {
        List<PresentWords> all = new ArrayList<>();
        add(all, "Name", service.name());
        add(all, "In one sentence", service.summary());
        add(all, "About it", service.description());
        add(all, "When", service.times());
        add(all, "How to get in", service.applicationProcess());
        add(all, "Cost", cost(service.isFree(), service.prices()));
        reach(all, service.phone(), service.email(), service.url());
        return all;
    }

    static List<PresentWords> of(Event event) {
        List<PresentWords> all = new ArrayList<>();
        add(all, "Name", event.name());
        add(all, "In one sentence", event.summary());
        add(all, "About it", event.description());
        add(all, "When", InWords.span(event.startsAt(), event.endsAt()));
        add(all, "Cost", cost(event.isFree(), event.fees()));
        reach(all, event.phone(), event.email(), event.url());
        return all;
    }

    static List<PresentWords> of(Organisation organisation) {
        List<PresentWords> all = new ArrayList<>();
        add(all, "Name", organisation.name());
        add(all, "About it", organisation.description());
        reach(all, organisation.phone(), organisation.email(), organisation.website());
        return all;
    }

    private static void reach(List<PresentWords> all, String phone, String email, String url) {
        add(all, "Phone", phone);
        add(all, "Email", email);
        add(all, "Website", url);
    }

    private static String cost(boolean free, String fees) {
        return fees != null ? fees : free ? "Free" : null;
    }

    private static void add(List<PresentWords> all, String label, String words) {
        if (words != null) {
            all.add(new PresentWords(label, words));
        }
    }
}
