package org.flourishhub.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Where a service or an event is: a place with an address and, when known, coordinates. */
@Entity
@Table(name = "location")
public class Location {
    /** The kinds of place that Open Referral UK knows. */
    public enum LocationType {
        PHYSICAL,
        POSTAL,
        VIRTUAL
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "location_type")
    private LocationType locationType = LocationType.PHYSICAL;

    private String name;

    @Column(name = "address_1")
    private String address1;

    private String city;

    @Column(name = "postal_code")
    private String postalCode;

    private String district;
    private Double latitude;
    private Double longitude;

    protected Location() {}

    public Location(UUID id, PlaceDetails details) {
        this.id = id;
        moveTo(details);
    }

    public final void moveTo(PlaceDetails details) {
        name = details.name();
        address1 = details.address1();
        city = details.city();
        postalCode = details.postalCode();
        district = PostcodeDistricts.districtOf(details.postalCode()).orElse(null);
        var coordinates = details.coordinates();
        latitude = coordinates.map(Coordinates::latitude).orElse(null);
        longitude = coordinates.map(Coordinates::longitude).orElse(null);
    }

    public UUID id() {
        return id;
    }

    public LocationType locationType() {
        return locationType;
    }

    public String name() {
        return name;
    }

    public String address1() {
        return address1;
    }

    public String city() {
        return city;
    }

    public String postalCode() {
        return postalCode;
    }

    /** The outward half of the postcode, such as {@code S6}; {@code null} without a postcode. */
    public String district() {
        return district;
    }

    /** Degrees north, WGS 84; {@code null} when nobody knows. */
    public Double latitude() {
        return latitude;
    }

    /** Degrees east, WGS 84; {@code null} when nobody knows. */
    public Double longitude() {
        return longitude;
    }
}
