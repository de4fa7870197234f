package org.flourishhub.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.directory.Location;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.shared.Slug;

/** What a partner says about a service, put as the hub lists services. */
final class ServiceAsListed {
    private static final int SUMMARY = 300;
    private static final Pattern SENTENCE = Pattern.compile("[^.!?]+[.!?]+(?=\\s|$)|.+$", Pattern.DOTALL);
    private static final Pattern POSTCODE =
            Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?\\s*[0-9][A-Z]{2}", Pattern.CASE_INSENSITIVE);

    private ServiceAsListed() {}

    /** {@code known} are the slugs of the hub's own words. */
    static ServiceDetails details(ServiceRecord service, Set<String> known) {
        String description = cut(service.description(), 10_000);
        List<ContactRecord.Phone> phones = service.contacts().stream()
                .flatMap(contact -> contact.phones().stream())
                .toList();
        String email = first(
                service.email(),
                service.contacts().stream().map(ContactRecord::email).toArray(String[]::new));
        String phone = phones.isEmpty() ? null : phones.get(0).number();
        boolean reachable = service.url() != null || email != null || phone != null;
        OrganizationRecord organization = service.organization();
        boolean byOrganization = !reachable && organization != null;
        Integer youngest = service.minimumAge();
        Integer oldest = service.maximumAge();
        boolean turned = youngest != null && oldest != null && youngest > oldest;
        return new ServiceDetails(
                cut(service.name(), 200),
                summary(service),
                description,
                byOrganization ? organization.website() : service.url(),
                byOrganization ? organization.email() : email,
                byOrganization ? organization.phone() : phone,
                cut(fees(service), 500),
                isFree(service),
                turned ? oldest : youngest,
                turned ? youngest : oldest,
                cut(schedule(service), 1_000),
                cut(service.applicationProcess(), 1_000),
                place(service),
                words(service).stream().filter(known::contains).collect(Collectors.toSet()));
    }

    /** The words by which the service may be found, as slugs; those the hub does not know are passed over. */
    static Set<String> words(ServiceRecord service) {
        return service.terms().stream()
                .flatMap(term -> Stream.of(term.name(), term.code()))
                .filter(Objects::nonNull)
                .map(Slug::of)
                .filter(slug -> !slug.isEmpty())
                .collect(Collectors.toSet());
    }

    /** What the hub keeps about a service, in the same shape. */
    static ServiceDetails kept(Service service) {
        Location place = service.locations().stream().findFirst().orElse(null);
        return new ServiceDetails(
                service.name(),
                service.summary(),
                service.description(),
                service.url(),
                service.email(),
                service.phone(),
                service.fees(),
                service.isFree(),
                service.minimumAge(),
                service.maximumAge(),
                service.schedule(),
                service.applicationProcess(),
                place == null
                        ? new PlaceDetails(null, null, null, null, null, null)
                        : new PlaceDetails(
                                place.name(),
                                place.address1(),
                                place.city(),
                                place.postalCode(),
                                place.latitude(),
                                place.longitude()),
                service.terms().stream().map(TaxonomyTerm::slug).collect(Collectors.toSet()));
    }

    static Service.Status status(ServiceRecord service) {
        return switch (Objects.requireNonNullElse(service.status(), "active")) {
            case "inactive" -> Service.Status.INACTIVE;
            case "defunct" -> Service.Status.DEFUNCT;
            case "temporarily closed" -> Service.Status.TEMPORARILY_CLOSED;
            default -> Service.Status.ACTIVE;
        };
    }

    /** As many whole sentences of the description as fit, and at least its beginning. */
    private static String summary(ServiceRecord service) {
        if (service.description() == null) {
            return null;
        }
        String line = service.description().replaceAll("\\s+", " ");
        Matcher sentence = SENTENCE.matcher(line);
        int end = 0;
        for (int count = 0; count < 2 && sentence.find() && sentence.end() <= SUMMARY; count++) {
            end = sentence.end();
        }
        return end == 0 ? cut(line, SUMMARY) : line.substring(0, end);
    }

    private static boolean isFree(ServiceRecord service) {
        List<CostOptionRecord> costs = service.costOptions();
        return !costs.isEmpty()
                && costs.stream()
                        .allMatch(cost -> cost.amount() != null && cost.amount().signum() == 0
                                || cost.amount() == null && "free".equalsIgnoreCase(cost.option()));
    }

    private static String fees(ServiceRecord service) {
        String costs = isFree(service)
                ? ""
                : service.costOptions().stream()
                        .map(ServiceAsListed::cost)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("; "));
        return Stream.of(service.fees(), costs)
                .filter(words -> words != null && !words.isBlank())
                .collect(Collectors.joining("; "));
    }

    private static String cost(CostOptionRecord cost) {
        String amount = cost.amount() == null ? null : money(cost.amount(), cost.currency());
        return Stream.of(amount, cost.option(), cost.amountDescription())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String money(BigDecimal amount, String currency) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        String number = amount.setScale(whole ? 0 : 2, RoundingMode.HALF_UP).toPlainString();
        return currency == null || currency.equalsIgnoreCase("GBP") ? "£" + number : number + " " + currency;
    }

    private static String schedule(ServiceRecord service) {
        return service.schedules().stream()
                .map(ScheduleInWords::of)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static PlaceDetails place(ServiceRecord service) {
        LocationRecord place = service.locations().stream()
                .filter(each -> !"virtual".equals(each.locationType()))
                .findFirst()
                .orElse(null);
        if (place == null) {
            return new PlaceDetails(null, null, null, null, null, null);
        }
        String postcode = place.postalCode() != null
                        && POSTCODE.matcher(place.postalCode()).matches()
                ? place.postalCode()
                : null;
        return new PlaceDetails(
                cut(place.name(), 200),
                cut(place.address1(), 300),
                cut(place.city(), 100),
                postcode,
                place.latitude(),
                place.longitude());
    }

    private static String first(String one, String... others) {
        return Stream.concat(Stream.ofNullable(one), Stream.of(others))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static String cut(String text, int most) {
        if (text == null || text.length() <= most) {
            return text == null || text.isBlank() ? null : text;
        }
        int space = text.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
