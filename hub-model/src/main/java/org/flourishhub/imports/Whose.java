package org.flourishhub.imports;

import java.util.Map;
import java.util.Set;
import org.flourishhub.directory.Organisation;

/**
 * Whose the services of a page are, by the partner's own ids; the empty id stands for whoever offers what names nobody.
 *
 * @param unwanted the ids of organisations that do not want to be listed
 */
record Whose(Map<String, Organisation> organisations, Set<String> unwanted) {
    /** {@code null} when nobody knows. */
    Organisation of(ServiceRecord service) {
        String key = service.organizationKey() == null ? "" : service.organizationKey();
        return organisations.getOrDefault(key, organisations.get(""));
    }

    boolean isUnwanted(ServiceRecord service) {
        return service.organizationKey() != null && unwanted.contains(service.organizationKey());
    }
}
