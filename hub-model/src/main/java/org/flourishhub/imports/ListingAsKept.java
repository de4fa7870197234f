package org.flourishhub.imports;

import java.util.Map;
import java.util.TreeMap;
import org.flourishhub.directory.FieldsOf;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;

/** Tells one state of a listing from another, whoever brought it about; the same words are the same state again. */
public final class ListingAsKept {
    private record State(Map<String, String> words) {}

    private ListingAsKept() {}

    public static String fingerprint(Service service) {
        Map<String, String> words = new TreeMap<>(FieldsOf.of(ServiceDetails.of(service)));
        words.put(ImportedServices.STATUS, service.status().name());
        words.put("publication", service.publication().name());
        return Fingerprint.of(new State(words));
    }
}
