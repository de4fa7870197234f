package org.flourishhub.directory;

import java.util.List;

/**
 * What may be said about a service beyond the few things every listing says. Nothing here is required.
 *
 * @param alert a short warning that stands on top of the page; may be {@code null}
 * @param accreditations quality marks and the like, in words; may be {@code null}
 */
public record FullerDetails(
        String alert,
        String accreditations,
        Access access,
        FirstVisit firstVisit,
        Assurance assurance,
        List<Part<ScheduleDetails>> schedules,
        List<Part<CostOptionDetails>> costOptions,
        List<Part<ContactDetails>> contacts,
        List<Part<LanguageDetails>> languages,
        List<Part<ServiceAreaDetails>> serviceAreas,
        List<Part<FundingDetails>> funding) {
    public static final FullerDetails NOTHING_SAID = new FullerDetailsBuilder().build();

    public FullerDetails {
        alert = Words.line(alert);
        accreditations = Words.paragraphs(accreditations);
        schedules = List.copyOf(schedules);
        costOptions = List.copyOf(costOptions);
        contacts = List.copyOf(contacts);
        languages = List.copyOf(languages);
        serviceAreas = List.copyOf(serviceAreas);
        funding = List.copyOf(funding);
    }

    /** Begins with nothing said. */
    public static FullerDetailsBuilder saying() {
        return new FullerDetailsBuilder();
    }

    void check(Complaints complaints, int places) {
        complaints.longerThan("alert", alert, 300);
        complaints.longerThan("accreditations", accreditations, 2_000);
        access.check(complaints);
        firstVisit.check(complaints);
        assurance.check(complaints);
        complaints.each("schedules", schedules, 50, (schedule, about) -> {
            schedule.check(about);
            if (schedule.place() != null && (schedule.place() < 0 || schedule.place() >= places)) {
                about.add("place", "Choose one of the places");
            }
        });
        complaints.each("costOptions", costOptions, 30, CostOptionDetails::check);
        complaints.each("contacts", contacts, 30, ContactDetails::check);
        complaints.each("languages", languages, 100, LanguageDetails::check);
        complaints.each("serviceAreas", serviceAreas, 20, ServiceAreaDetails::check);
        complaints.each("funding", funding, 20, FundingDetails::check);
    }
}
