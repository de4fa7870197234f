package org.flourishhub.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** One of the times at which a service can be used. More hours are another schedule; changed hours end one and begin another. */
@Entity
@Table(name = "schedule")
public class Schedule extends KeptPart<ScheduleDetails> {
    @ManyToOne(fetch = FetchType.LAZY)
    private Service service;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "service_at_location_id")
    private ServiceAtLocation at;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private LocalDate dtstart;

    @Enumerated(EnumType.STRING)
    private Frequency freq;

    @Column(name = "every")
    private Integer interval;

    private String byday;
    private String bymonthday;

    @Column(name = "opens_at")
    private LocalTime opensAt;

    @Column(name = "closes_at")
    private LocalTime closesAt;

    private String description;

    @Column(name = "schedule_link")
    private String scheduleLink;

    @Column(name = "attending_type")
    private String attendingType;

    private String notes;

    @Column(name = "closed_days")
    private String closedDays;

    protected Schedule() {}

    Schedule(UUID id, Service service) {
        super(id);
        this.service = service;
    }

    @Override
    void say(ScheduleDetails details) {
        validFrom = details.validFrom();
        validTo = details.validTo();
        dtstart = details.dtstart();
        freq = details.freq();
        interval = details.interval();
        byday = details.byday();
        bymonthday = details.bymonthday();
        opensAt = details.opensAt();
        closesAt = details.closesAt();
        description = details.description();
        scheduleLink = details.scheduleLink();
        attendingType = details.attendingType();
        notes = details.notes();
        closedDays = details.closed().isEmpty()
                ? null
                : details.closed().stream().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    /** {@code null} when it is about all the places of its service. */
    public ServiceAtLocation at() {
        return at;
    }

    void takePlaceAt(ServiceAtLocation at) {
        this.at = at;
    }

    @Override
    public ScheduleDetails said() {
        return new ScheduleDetails(
                validFrom,
                validTo,
                dtstart,
                freq,
                interval,
                byday,
                bymonthday,
                opensAt,
                closesAt,
                description,
                scheduleLink,
                attendingType,
                notes,
                at == null ? null : at.position(),
                closed());
    }

    private Set<LocalDate> closed() {
        return closedDays == null
                ? Set.of()
                : List.of(closedDays.split(",")).stream()
                        .map(LocalDate::parse)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
