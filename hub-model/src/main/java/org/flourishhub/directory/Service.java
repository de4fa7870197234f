package org.flourishhub.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** Something an organisation offers people. It begins as a draft, is published, may be changed at any time, and is withdrawn when it ends. */
@Entity
@Table(name = "service")
public class Service extends FullerListing {
    /** Whether people can use it now, in the words of Open Referral UK. */
    public enum Status {
        ACTIVE,
        INACTIVE,
        DEFUNCT,
        TEMPORARILY_CLOSED
    }

    @Enumerated(EnumType.STRING)
    private Status status = Status.ACTIVE;

    @Column(name = "minimum_age")
    private Integer minimumAge;

    @Column(name = "maximum_age")
    private Integer maximumAge;

    private String schedule;

    @Column(name = "application_process")
    private String applicationProcess;

    @ManyToMany
    @BatchFetch(BatchFetchType.IN)
    @OrderBy("position")
    @JoinTable(
            name = "service_term",
            joinColumns = @JoinColumn(name = "service_id"),
            inverseJoinColumns = @JoinColumn(name = "term_id"))
    private List<TaxonomyTerm> terms = new ArrayList<>();

    protected Service() {}

    public Service(UUID id, Organisation organisation, ServiceDetails details, List<TaxonomyTerm> terms, Instant now) {
        begin(id, organisation, now);
        describe(details, terms, now);
    }

    /** Takes the editor's words as they are now; everything that was said before is replaced. */
    public final void describe(ServiceDetails details, Collection<TaxonomyTerm> terms, Instant now) {
        details.check();
        say(details);
        minimumAge = details.minimumAge();
        maximumAge = details.maximumAge();
        schedule = details.schedule();
        applicationProcess = details.applicationProcess();
        if (isPublic()) {
            mustBeReady();
        }
        sayMore(this, details.places(), details.more());
        this.terms = new ArrayList<>(terms);
        changed(now);
    }

    @Override
    void mustBeReady() {
        Complaints complaints = new Complaints();
        complaints.missing("summary", summary(), "Say in one sentence what the service is");
        if (url() == null && email() == null && phone() == null) {
            complaints.add("phone", "Give people one way to get in touch: a phone number, an email or a web address");
        }
        complaints.throwIfAny();
    }

    /** Says whether people can use it now, for example while it is closed for the summer. */
    public void become(Status status, Instant now) {
        this.status = status;
        changed(now);
    }

    public Status status() {
        return status;
    }

    /** Years, inclusive; {@code null} when there is no lower limit. */
    public Integer minimumAge() {
        return minimumAge;
    }

    /** Years, inclusive; {@code null} when there is no upper limit. */
    public Integer maximumAge() {
        return maximumAge;
    }

    /** The week in words, such as "Every Wednesday, 10 am to 1 pm". */
    public String schedule() {
        return schedule;
    }

    /** Its times in words: the editor's own, or else what the hub makes of them; {@code null} when neither was said. */
    public String times() {
        String words = schedules().stream()
                .map(time -> ScheduleInWords.inFull(time.said()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(". "));
        return schedule != null ? schedule : words.isEmpty() ? null : words;
    }

    /** What it costs, in words, but not that it is free; {@code null} when nobody said. */
    public String prices() {
        String words = costOptions().stream()
                .map(cost -> PriceInWords.of(cost.said()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
        return fees() != null ? fees() : words.isEmpty() ? null : words;
    }

    /** How somebody gets in, in words. */
    public String applicationProcess() {
        return applicationProcess;
    }

    @Override
    public List<TaxonomyTerm> terms() {
        return List.copyOf(terms);
    }
}
