package org.flourishhub.directory;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where people must live to use a service. Blank parts are {@code null}.
 *
 * @param description the area in words
 * @param districts outward halves of postcodes, such as {@code S6}; empty when the area is not told by postcodes
 * @param extent the outline: a GeoJSON Polygon or MultiPolygon in degrees, longitude first
 * @param uri a web address that names the area
 */
public record ServiceAreaDetails(String name, String description, Set<String> districts, String extent, String uri) {
    public ServiceAreaDetails {
        name = Words.line(name);
        description = Words.paragraphs(description);
        TreeSet<String> sorted = new TreeSet<>();
        districts.forEach(
                district -> sorted.add(PostcodeDistricts.districtOf(district).orElse(district)));
        districts = Collections.unmodifiableSet(sorted);
        extent = Words.line(extent);
        uri = Words.line(uri);
    }

    void check(Complaints complaints) {
        complaints.longerThan("name", name, 200);
        complaints.longerThan("description", description, 1_000);
        if (name == null && description == null && districts.isEmpty() && extent == null) {
            complaints.add("name", "Say which area this is");
        }
        if (districts.size() > 200) {
            complaints.add("districts", "Name at most 200 postcode districts");
        } else if (districts.stream().anyMatch(one -> !PostcodeDistricts.isDistrict(one))) {
            complaints.add("districts", "Enter first halves of postcodes, like S6, S10");
        }
        if (extent != null) {
            Outline.problem(extent).ifPresent(sentence -> complaints.add("extent", sentence));
        }
        if (uri != null && !Words.isWebAddress(uri)) {
            complaints.add("uri", "Enter a web address that starts with https:// or http://");
        }
    }
}
