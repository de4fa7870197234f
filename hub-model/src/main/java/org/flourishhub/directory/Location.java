package org.flourishhub.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * Where a service or an event is: a place with an address and, when known, coordinates. A place that must stay private tells
 * everybody who asks only its postcode district; the whole of it is in {@link #said()}, for its own editors alone.
 */
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

    @Column(name = "private_address")
    private boolean privateAddress;

    private String name;

    @Column(name = "address_1")
    private String address1;

    private String city;

    @Column(name = "postal_code")
    private String postalCode;

    private String district;
    private Double latitude;
    private Double longitude;

    @Embedded
    private LocationWords words = new LocationWords();

    @OneToMany(mappedBy = "location", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private List<Accessibility> accessibility = new ArrayList<>();

    protected Location() {}

    public Location(UUID id, PlaceDetails details) {
        this.id = id;
        moveTo(details);
    }

    public final void moveTo(PlaceDetails details) {
        locationType = details.more().type();
        privateAddress = details.more().privateAddress();
        name = details.name();
        address1 = details.address1();
        city = details.city();
        postalCode = details.postalCode();
        district = PostcodeDistricts.districtOf(details.postalCode()).orElse(null);
        var coordinates = details.coordinates();
        latitude = coordinates.map(Coordinates::latitude).orElse(null);
        longitude = coordinates.map(Coordinates::longitude).orElse(null);
        words = new LocationWords(details.more());
        Parts.settle(id, accessibility, details.more().accessibility(), part -> new Accessibility(part, this));
    }

    /** All of it, also what is private: for its editors alone. A point that only came from the postcode was never said. */
    public PlaceDetails said() {
        boolean exact = latitude != null
                && centre().filter(new Coordinates(latitude, longitude)::equals).isEmpty();
        return new PlaceDetails(
                name,
                address1,
                city,
                postalCode,
                exact ? latitude : null,
                exact ? longitude : null,
                words().details(locationType, privateAddress, Parts.said(accessibility)));
    }

    private Optional<Coordinates> centre() {
        return PostcodeDistricts.find(district).map(PostcodeDistrict::centre);
    }

    private <T> T unlessPrivate(T fact) {
        return privateAddress ? null : fact;
    }

    public UUID id() {
        return id;
    }

    public LocationType locationType() {
        return locationType;
    }

    /** It must stay private: all that the public learns is its district. */
    public boolean isPrivate() {
        return privateAddress;
    }

    public String name() {
        return unlessPrivate(name);
    }

    public String address1() {
        return unlessPrivate(address1);
    }

    public String city() {
        return unlessPrivate(city);
    }

    public String postalCode() {
        return unlessPrivate(postalCode);
    }

    /** The outward half of the postcode, such as {@code S6}; {@code null} without a postcode. */
    public String district() {
        return district;
    }

    /** Degrees north, WGS 84; {@code null} when nobody knows. Of a private place it is the middle of its district. */
    public Double latitude() {
        return privateAddress ? centre().map(Coordinates::latitude).orElse(null) : latitude;
    }

    /** Degrees east, WGS 84; {@code null} when nobody knows. Of a private place it is the middle of its district. */
    public Double longitude() {
        return privateAddress ? centre().map(Coordinates::longitude).orElse(null) : longitude;
    }

    /** What else everybody may know; nothing when it is private. */
    public FullerPlace more() {
        return privateAddress ? FullerPlace.PRIVATE : words().details(locationType, false, Parts.said(accessibility));
    }

    private LocationWords words() {
        return words == null ? new LocationWords() : words;
    }
}
