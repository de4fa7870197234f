package org.flourishhub.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.flourishhub.directory.Access;
import org.flourishhub.directory.Assurance;
import org.flourishhub.directory.ContactDetails;
import org.flourishhub.directory.CostOptionDetails;
import org.flourishhub.directory.FirstVisit;
import org.flourishhub.directory.FullerDetails;
import org.flourishhub.directory.FundingDetails;
import org.flourishhub.directory.HowChecked;
import org.flourishhub.directory.LanguageDetails;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.PhoneDetails;
import org.flourishhub.directory.ScheduleDetails;
import org.flourishhub.directory.ServiceAreaDetails;
import org.flourishhub.directory.WayIn;

/** What the cast's files tell of a service beyond the usual; all of it may be missing. */
record CastMore(
        String alert,
        Set<WayIn> waysIn,
        String eligibility,
        String waitTime,
        String requiredDocuments,
        FirstVisit firstVisit,
        List<Time> times,
        List<Price> prices,
        List<Person> people,
        List<String> languages,
        Set<String> districts,
        String funder,
        Integer checkedDaysAgo,
        HowChecked howChecked) {

    /** One of its times: days as Open Referral UK writes them, hours as a clock shows them. */
    record Time(String days, String opens, String closes, List<Integer> notInDays) {
        ScheduleDetails details(LocalDate today) {
            return ScheduleDetails.weekly(days, LocalTime.parse(opens), LocalTime.parse(closes))
                    .holding(
                            null,
                            null,
                            notInDays == null
                                    ? Set.of()
                                    : notInDays.stream().map(today::plusDays).collect(Collectors.toSet()));
        }
    }

    /** One of its prices, in pounds. */
    record Price(String option, BigDecimal amount, String words) {
        CostOptionDetails details() {
            return new CostOptionDetails(option, amount, null, words, null, null);
        }
    }

    /** Somebody to ask. */
    record Person(String name, String title, String phone, String when) {
        ContactDetails details() {
            return new ContactDetails(name, title, null, List.of(Part.of(new PhoneDetails(phone, when, null))));
        }
    }

    FullerDetails details(LocalDate today) {
        return FullerDetails.saying()
                .alert(alert)
                .access(new Access(orEmpty(waysIn), eligibility, waitTime, requiredDocuments))
                .firstVisit(Objects.requireNonNullElse(firstVisit, FirstVisit.NOTHING_SAID))
                .schedules(Part.listOf(
                        orEmpty(times).stream().map(time -> time.details(today)).toList()))
                .costOptions(
                        Part.listOf(orEmpty(prices).stream().map(Price::details).toList()))
                .contacts(Part.listOf(
                        orEmpty(people).stream().map(Person::details).toList()))
                .languages(Part.listOf(orEmpty(languages).stream()
                        .map(code -> new LanguageDetails(code, null))
                        .toList()))
                .serviceAreas(
                        districts == null
                                ? List.of()
                                : List.of(Part.of(new ServiceAreaDetails(null, null, districts, null, null))))
                .funding(funder == null ? List.of() : List.of(Part.of(new FundingDetails(funder))))
                .assurance(
                        checkedDaysAgo == null
                                ? Assurance.NONE
                                : new Assurance(today.minusDays(checkedDaysAgo), null, null, howChecked))
                .build();
    }

    private static <T> Set<T> orEmpty(Set<T> some) {
        return some == null ? Set.of() : some;
    }

    private static <T> List<T> orEmpty(List<T> some) {
        return some == null ? List.of() : some;
    }
}
