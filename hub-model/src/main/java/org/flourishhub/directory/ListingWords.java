package org.flourishhub.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of what is said about a service beyond the usual, except what comes in several parts. */
@Embeddable
public class ListingWords {
    private String alert;
    private String accreditations;

    @Column(name = "ways_in")
    private String waysIn;

    @Column(name = "eligibility_description")
    private String eligibility;

    @Column(name = "wait_time")
    private String waitTime;

    @Column(name = "required_documents")
    private String requiredDocuments;

    @Column(name = "first_visit_door")
    private String door;

    @Column(name = "first_visit_who_meets_you")
    private String whoMeetsYou;

    @Column(name = "first_visit_bring_someone")
    private String bringSomeone;

    @Column(name = "first_visit_just_watch")
    private String justWatch;

    @Column(name = "first_visit_how_to_leave")
    private String howToLeave;

    @Column(name = "assured_date")
    private LocalDate assuredDate;

    private String assurer;

    @Column(name = "assurer_email")
    private String assurerEmail;

    @Enumerated(EnumType.STRING)
    @Column(name = "how_checked")
    private HowChecked howChecked;

    protected ListingWords() {}

    ListingWords(FullerDetails said) {
        alert = said.alert();
        accreditations = said.accreditations();
        keep(said.access());
        keep(said.firstVisit());
        assuredDate = said.assurance().date();
        assurer = said.assurance().assurer();
        assurerEmail = said.assurance().assurerEmail();
        howChecked = said.assurance().how();
    }

    private void keep(Access access) {
        Set<WayIn> ways = access.waysIn();
        waysIn = ways.isEmpty() ? null : ways.stream().map(WayIn::name).collect(Collectors.joining(","));
        eligibility = access.eligibility();
        waitTime = access.waitTime();
        requiredDocuments = access.requiredDocuments();
    }

    private void keep(FirstVisit visit) {
        door = visit.door();
        whoMeetsYou = visit.whoMeetsYou();
        bringSomeone = visit.bringSomeone();
        justWatch = visit.justWatch();
        howToLeave = visit.howToLeave();
    }

    String alert() {
        return alert;
    }

    String accreditations() {
        return accreditations;
    }

    Access access() {
        Set<WayIn> ways = EnumSet.noneOf(WayIn.class);
        if (waysIn != null) {
            Arrays.stream(waysIn.split(",")).map(WayIn::valueOf).forEach(ways::add);
        }
        return new Access(ways, eligibility, waitTime, requiredDocuments);
    }

    FirstVisit firstVisit() {
        return new FirstVisit(door, whoMeetsYou, bringSomeone, justWatch, howToLeave);
    }

    Assurance assurance() {
        return new Assurance(assuredDate, assurer, assurerEmail, howChecked);
    }
}
