package org.flourishhub.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;

/** Where people must live to use a service. */
@Entity
@Table(name = "service_area")
public class ServiceArea extends KeptPart<ServiceAreaDetails> {
    @ManyToOne(fetch = FetchType.LAZY)
    private Service service;

    private String name;
    private String description;
    private String districts;
    private String extent;
    private String uri;

    protected ServiceArea() {}

    ServiceArea(UUID id, Service service) {
        super(id);
        this.service = service;
    }

    @Override
    void say(ServiceAreaDetails details) {
        name = details.name();
        description = details.description();
        districts = details.districts().isEmpty() ? null : String.join(",", details.districts());
        extent = details.extent();
        uri = details.uri();
    }

    @Override
    public ServiceAreaDetails said() {
        return new ServiceAreaDetails(
                name, description, districts == null ? Set.of() : Set.of(districts.split(",")), extent, uri);
    }
}
