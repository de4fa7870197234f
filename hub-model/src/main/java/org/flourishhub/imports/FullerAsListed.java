package org.flourishhub.imports;

import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.flourishhub.directory.Access;
import org.flourishhub.directory.Assurance;
import org.flourishhub.directory.ContactDetails;
import org.flourishhub.directory.CostOptionDetails;
import org.flourishhub.directory.Frequency;
import org.flourishhub.directory.FullerDetails;
import org.flourishhub.directory.FundingDetails;
import org.flourishhub.directory.LanguageDetails;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.PhoneDetails;
import org.flourishhub.directory.PostcodeDistricts;
import org.flourishhub.directory.ScheduleDetails;
import org.flourishhub.directory.ServiceAreaDetails;

/** What a partner says beyond the usual, put as the hub lists it. */
final class FullerAsListed {
    private FullerAsListed() {}

    static FullerDetails details(ServiceRecord service) {
        return FullerDetails.saying()
                .alert(ServiceAsListed.cut(service.alert(), 300))
                .accreditations(ServiceAsListed.cut(service.accreditations(), 2_000))
                .access(new Access(
                        Set.of(),
                        ServiceAsListed.cut(service.eligibilityDescription(), 2_000),
                        ServiceAsListed.cut(service.waitTime(), 200),
                        null))
                .assurance(new Assurance(
                        service.assuredDate(),
                        null,
                        service.assuredDate() == null ? null : service.assurerEmail(),
                        null))
                .schedules(parts(service.schedules(), 50, schedule -> schedule(schedule, service)))
                .costOptions(parts(service.costOptions(), 30, FullerAsListed::cost))
                .contacts(parts(named(service), 30, FullerAsListed::contact))
                .languages(parts(service.languages(), 100, FullerAsListed::language))
                .serviceAreas(parts(service.serviceAreas(), 20, FullerAsListed::area))
                .funding(parts(service.funding(), 20, source -> new FundingDetails(ServiceAsListed.cut(source, 300))))
                .build();
    }

    private static <T, D> List<Part<D>> parts(List<T> told, int most, Function<T, D> listed) {
        return Part.listOf(told.stream().limit(most).map(listed).toList());
    }

    /** A number that belongs to nobody by name is the service's own, and is not a contact. */
    private static List<ContactRecord> named(ServiceRecord service) {
        return service.contacts().stream()
                .filter(contact -> contact.name() != null || contact.title() != null)
                .toList();
    }

    private static ScheduleDetails schedule(ScheduleRecord told, ServiceRecord service) {
        boolean turned = told.validFrom() != null
                && told.validTo() != null
                && told.validTo().isBefore(told.validFrom());
        boolean comes = told.byday() != null || told.bymonthday() != null;
        Frequency freq = told.freq() != null ? Frequency.valueOf(told.freq()) : comes ? Frequency.WEEKLY : null;
        boolean interval = told.interval() != null && told.interval() >= 1 && told.interval() <= 52;
        return new ScheduleDetails(
                turned ? null : told.validFrom(),
                turned ? null : told.validTo(),
                told.dtstart(),
                freq,
                interval ? told.interval() : null,
                freq == Frequency.WEEKLY && told.byday() != null
                        ? told.byday().replaceAll("-?[0-9]", "")
                        : told.byday(),
                freq == Frequency.MONTHLY ? told.bymonthday() : null,
                told.opensAt(),
                told.opensAt() == null ? null : told.closesAt(),
                ServiceAsListed.cut(told.description(), 1_000),
                null,
                null,
                ServiceAsListed.cut(told.notes(), 1_000),
                place(told, service),
                Set.of());
    }

    /** Places that are empty get lost, so only one that stands may be named. */
    private static Integer place(ScheduleRecord told, ServiceRecord service) {
        List<LocationRecord> standing = service.locations().stream()
                .filter(place -> !PlaceAsListed.details(place).isEmpty())
                .toList();
        return standing.size() < 2 || told.atLocation() == null
                ? null
                : IntStream.range(0, standing.size())
                        .filter(i -> told.atLocation().equals(standing.get(i).key()))
                        .boxed()
                        .findFirst()
                        .orElse(null);
    }

    private static CostOptionDetails cost(CostOptionRecord told) {
        boolean turned = told.validFrom() != null
                && told.validTo() != null
                && told.validTo().isBefore(told.validFrom());
        return new CostOptionDetails(
                ServiceAsListed.cut(told.option(), 200),
                told.amount() == null ? null : told.amount().setScale(2, RoundingMode.HALF_UP),
                told.currency() != null && told.currency().matches("[A-Za-z]{3}") ? told.currency() : null,
                ServiceAsListed.cut(told.amountDescription(), 500),
                turned ? null : told.validFrom(),
                turned ? null : told.validTo());
    }

    private static ContactDetails contact(ContactRecord told) {
        return new ContactDetails(
                ServiceAsListed.cut(told.name(), 200),
                ServiceAsListed.cut(told.title(), 200),
                told.email(),
                parts(
                        told.phones(),
                        10,
                        phone ->
                                new PhoneDetails(phone.number(), ServiceAsListed.cut(phone.description(), 200), null)));
    }

    private static LanguageDetails language(LanguageRecord told) {
        String typed = Objects.requireNonNullElse(told.code(), "");
        String code = typed.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}") ? typed : null;
        return new LanguageDetails(
                code, ServiceAsListed.cut(told.name() == null && code == null ? typed : told.name(), 100));
    }

    /** An outline is one only as GeoJSON; a postcode district is told by its name. */
    private static ServiceAreaDetails area(ServiceAreaRecord told) {
        String name = ServiceAsListed.cut(told.name(), 200);
        boolean outline = told.extent() != null
                && (told.extentType() == null || told.extentType().equalsIgnoreCase("geojson"))
                && told.extent().stripLeading().startsWith("{");
        String words = outline ? null : ServiceAsListed.cut(told.extent(), 1_000);
        Set<String> districts = name != null && name.length() <= 4
                ? PostcodeDistricts.districtOf(name).map(Set::of).orElse(Set.of())
                : Set.of();
        return new ServiceAreaDetails(name, words, districts, outline ? told.extent() : null, null);
    }
}
