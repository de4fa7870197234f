package org.flourishhub.openreferral.inbound;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flourishhub.imports.Bookmark;
import org.flourishhub.imports.PartnerPage.Records;
import org.flourishhub.imports.ServiceRecord;

/** Turns the entries of one page into records; each that cannot be one leaves a sentence. */
final class Entries {
    private static final int MOST_PROBLEMS_OF_ONE = 20;

    private Entries() {}

    static Records read(List<? extends JsonValue> entries, Bookmark from, Long total) {
        List<ServiceRecord> services = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        long position = from.read();
        for (JsonValue entry : entries) {
            position++;
            if (entry instanceof JsonObject json) {
                take(json, services, problems, keys);
            } else {
                problems.add("Entry " + position + ": this is not a service; left out");
            }
        }
        return new Records(entries.size(), services, problems, from.after(entries.size()), total);
    }

    private static void take(JsonObject json, List<ServiceRecord> services, List<String> problems, Set<String> keys) {
        List<String> own = new ArrayList<>();
        ServiceReader.read(json, own).ifPresent(service -> {
            if (keys.add(service.key())) {
                services.add(service);
            } else {
                own.add("Service " + PartnerObject.quoted(service.name()) + ": its id "
                        + PartnerObject.quoted(service.key()) + " comes twice; the first one counts");
            }
        });
        own.stream().limit(MOST_PROBLEMS_OF_ONE).forEach(problems::add);
    }
}
