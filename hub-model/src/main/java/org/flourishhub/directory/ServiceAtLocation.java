package org.flourishhub.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** That a service can be found at a place. It has an id of its own, because Open Referral UK publishes it by itself. */
@Entity
@Table(name = "service_at_location")
public class ServiceAtLocation extends KeptPart<PlaceDetails> {
    @ManyToOne(fetch = FetchType.LAZY)
    private Service service;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private Location location;

    protected ServiceAtLocation() {}

    ServiceAtLocation(UUID id, Service service) {
        super(id);
        this.service = service;
    }

    public Service service() {
        return service;
    }

    public Location location() {
        return location;
    }

    @Override
    void say(PlaceDetails details) {
        if (location == null) {
            location = new Location(UUID.randomUUID(), details);
        } else {
            location.moveTo(details);
        }
    }

    @Override
    public PlaceDetails said() {
        return location.said();
    }
}
