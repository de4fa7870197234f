package org.flourishhub.directory;

import static jakarta.persistence.CascadeType.ALL;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * The half of a service that a short listing leaves empty. Its parts are read when they are asked for, and for a whole list of
 * services at once.
 */
@MappedSuperclass
public abstract class FullerListing extends DirectoryEntry {
    @Embedded
    private ListingWords words = new ListingWords();

    @OneToMany(mappedBy = "service", cascade = ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private List<ServiceAtLocation> places = new ArrayList<>();

    @OneToMany(mappedBy = "service", cascade = ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private List<Schedule> schedules = new ArrayList<>();

    @OneToMany(mappedBy = "service", cascade = ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private List<CostOption> costOptions = new ArrayList<>();

    @OneToMany(mappedBy = "service", cascade = ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private List<Contact> contacts = new ArrayList<>();

    @OneToMany(mappedBy = "service", cascade = ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private List<Language> languages = new ArrayList<>();

    @OneToMany(mappedBy = "service", cascade = ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private List<ServiceArea> serviceAreas = new ArrayList<>();

    @OneToMany(mappedBy = "service", cascade = ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private List<Funding> funding = new ArrayList<>();

    protected FullerListing() {}

    void sayMore(Service self, List<Part<PlaceDetails>> where, FullerDetails more) {
        words = new ListingWords(more);
        Parts.settle(id(), places, where, id -> new ServiceAtLocation(id, self));
        Parts.settle(id(), schedules, more.schedules(), id -> new Schedule(id, self));
        Parts.settle(id(), costOptions, more.costOptions(), id -> new CostOption(id, self));
        Parts.settle(id(), contacts, more.contacts(), id -> new Contact(id, self));
        Parts.settle(id(), languages, more.languages(), id -> new Language(id, self));
        Parts.settle(id(), serviceAreas, more.serviceAreas(), id -> new ServiceArea(id, self));
        Parts.settle(id(), funding, more.funding(), id -> new Funding(id, self));
        placeSchedules(more.schedules());
    }

    private void placeSchedules(List<Part<ScheduleDetails>> said) {
        List<ServiceAtLocation> known = places();
        for (Schedule schedule : schedules) {
            Integer place = said.get(schedule.position()).said().place();
            schedule.takePlaceAt(place == null ? null : known.get(place));
        }
    }

    /** All that was said beyond the usual, as somebody would say it again. */
    public FullerDetails more() {
        return FullerDetails.saying()
                .alert(alert())
                .accreditations(accreditations())
                .access(access())
                .firstVisit(firstVisit())
                .assurance(assurance())
                .schedules(Parts.said(schedules))
                .costOptions(Parts.said(costOptions))
                .contacts(Parts.said(contacts))
                .languages(Parts.said(languages))
                .serviceAreas(Parts.said(serviceAreas))
                .funding(Parts.said(funding))
                .build();
    }

    private ListingWords words() {
        return words == null ? new ListingWords() : words;
    }

    /** A short warning for everybody; {@code null} when there is none. */
    public String alert() {
        return words().alert();
    }

    /** Quality marks and the like, in words; {@code null} when there are none. */
    public String accreditations() {
        return words().accreditations();
    }

    public Access access() {
        return words().access();
    }

    public FirstVisit firstVisit() {
        return words().firstVisit();
    }

    public Assurance assurance() {
        return words().assurance();
    }

    /** Its places with the ids under which they are published, in the editor's order. */
    public List<ServiceAtLocation> places() {
        return Parts.inOrder(places);
    }

    /** Its places as its editors said them, also what is private of them: for its editors alone. */
    public List<Part<PlaceDetails>> saidPlaces() {
        return Parts.said(places);
    }

    public List<Location> locations() {
        return places().stream().map(ServiceAtLocation::location).toList();
    }

    public List<Schedule> schedules() {
        return Parts.inOrder(schedules);
    }

    public List<CostOption> costOptions() {
        return Parts.inOrder(costOptions);
    }

    public List<Contact> contacts() {
        return Parts.inOrder(contacts);
    }

    public List<Language> languages() {
        return Parts.inOrder(languages);
    }

    public List<ServiceArea> serviceAreas() {
        return Parts.inOrder(serviceAreas);
    }

    public List<Funding> funding() {
        return Parts.inOrder(funding);
    }
}
