package org.flourishhub.directory;

import java.util.List;

/** Puts together what is said about a service beyond the usual; what is not said stays unsaid. */
public final class FullerDetailsBuilder {
    private String alert;
    private String accreditations;
    private Access access = Access.NOTHING_SAID;
    private FirstVisit firstVisit = FirstVisit.NOTHING_SAID;
    private Assurance assurance = Assurance.NONE;
    private List<Part<ScheduleDetails>> schedules = List.of();
    private List<Part<CostOptionDetails>> costOptions = List.of();
    private List<Part<ContactDetails>> contacts = List.of();
    private List<Part<LanguageDetails>> languages = List.of();
    private List<Part<ServiceAreaDetails>> serviceAreas = List.of();
    private List<Part<FundingDetails>> funding = List.of();

    FullerDetailsBuilder() {}

    public FullerDetailsBuilder alert(String alert) {
        this.alert = alert;
        return this;
    }

    public FullerDetailsBuilder accreditations(String accreditations) {
        this.accreditations = accreditations;
        return this;
    }

    public FullerDetailsBuilder access(Access access) {
        this.access = access;
        return this;
    }

    public FullerDetailsBuilder firstVisit(FirstVisit firstVisit) {
        this.firstVisit = firstVisit;
        return this;
    }

    public FullerDetailsBuilder assurance(Assurance assurance) {
        this.assurance = assurance;
        return this;
    }

    public FullerDetailsBuilder schedules(List<Part<ScheduleDetails>> schedules) {
        this.schedules = schedules;
        return this;
    }

    public FullerDetailsBuilder costOptions(List<Part<CostOptionDetails>> costOptions) {
        this.costOptions = costOptions;
        return this;
    }

    public FullerDetailsBuilder contacts(List<Part<ContactDetails>> contacts) {
        this.contacts = contacts;
        return this;
    }

    public FullerDetailsBuilder languages(List<Part<LanguageDetails>> languages) {
        this.languages = languages;
        return this;
    }

    public FullerDetailsBuilder serviceAreas(List<Part<ServiceAreaDetails>> serviceAreas) {
        this.serviceAreas = serviceAreas;
        return this;
    }

    public FullerDetailsBuilder funding(List<Part<FundingDetails>> funding) {
        this.funding = funding;
        return this;
    }

    public FullerDetails build() {
        return new FullerDetails(
                alert,
                accreditations,
                access,
                firstVisit,
                assurance,
                schedules,
                costOptions,
                contacts,
                languages,
                serviceAreas,
                funding);
    }
}
