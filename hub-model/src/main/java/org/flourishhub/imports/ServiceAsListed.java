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
import org.flourishhub.directory.Part;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.shared.Slug;

/** What a partner says about a service, put as the hub lists services. */
final class ServiceAsListed {
    private static final int SUMMARY = 300;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?]+[.!?]+(?=\\s|$)|.+$", Pattern.DOTALL);

    private final ServiceRecord service;
    private final String url;
    private final String email;
    private final String phone;

    /** Who cannot be reached by themselves are reached through their organisation. */
    private ServiceAsListed(ServiceRecord service) {
        this.service = service;
        String ownEmail = firstOf(Stream.concat(
                Stream.of(Objects.requireNonNullElse(service.email(), "")),
                service.contacts().stream().map(ContactRecord::email)));
        String ownPhone = firstOf(service.contacts().stream()
                .flatMap(contact -> contact.phones().stream())
                .map(ContactRecord.Phone::number));
        OrganizationRecord organization = service.organization();
        boolean reached = service.url() != null || ownEmail != null || ownPhone != null || organization == null;
        url = reached ? service.url() : organization.website();
        email = reached ? ownEmail : organization.email();
        phone = reached ? ownPhone : organization.phone();
    }

    /** {@code known} are the slugs of the hub's own words. */
    static ServiceDetails details(ServiceRecord service, Set<String> known) {
        return new ServiceAsListed(service).details(known);
    }

    /** The words by which the service may be found, as slugs; those the hub does not know are passed over. */
    static Set<String> words(ServiceRecord service) {
        return service.terms().stream()
                .flatMap(term -> Stream.of(term.name(), Objects.requireNonNullElse(term.code(), "")))
                .map(Slug::of)
                .filter(slug -> !slug.isEmpty())
                .collect(Collectors.toSet());
    }

    static Service.Status status(ServiceRecord service) {
        return switch (Objects.requireNonNullElse(service.status(), "active")) {
            case "inactive" -> Service.Status.INACTIVE;
            case "defunct" -> Service.Status.DEFUNCT;
            case "temporarily closed" -> Service.Status.TEMPORARILY_CLOSED;
            default -> Service.Status.ACTIVE;
        };
    }

    private ServiceDetails details(Set<String> known) {
        Integer youngest = service.minimumAge();
        Integer oldest = service.maximumAge();
        boolean turned = youngest != null && oldest != null && youngest > oldest;
        return new ServiceDetails(
                cut(service.name(), 200),
                summary(),
                cut(service.description(), 10_000),
                url,
                email,
                phone,
                cut(fees(), 500),
                isFree(),
                turned ? oldest : youngest,
                turned ? youngest : oldest,
                cut(schedule(), 1_000),
                cut(service.applicationProcess(), 1_000),
                Part.listOf(
                        service.locations().stream().map(PlaceAsListed::details).toList()),
                words(service).stream().filter(known::contains).collect(Collectors.toSet()),
                FullerAsListed.details(service));
    }

    /** One or two whole sentences of the description if they fit, and at least its beginning. */
    private String summary() {
        if (service.description() == null) {
            return null;
        }
        String line = SPACES.matcher(service.description()).replaceAll(" ");
        Matcher sentence = SENTENCE.matcher(line);
        int end = 0;
        for (int count = 0; count < 2 && sentence.find() && sentence.end() <= SUMMARY; count++) {
            end = sentence.end();
        }
        return end == 0 ? cut(line, SUMMARY) : line.substring(0, end);
    }

    private boolean isFree() {
        List<CostOptionRecord> costs = service.costOptions();
        return !costs.isEmpty()
                && costs.stream()
                        .allMatch(cost -> cost.amount() == null
                                ? "free".equalsIgnoreCase(cost.option())
                                : cost.amount().signum() == 0 && !"donation".equalsIgnoreCase(cost.option()));
    }

    private String fees() {
        if (service.fees() != null || isFree()) {
            return service.fees();
        }
        return service.costOptions().stream()
                .map(ServiceAsListed::cost)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String cost(CostOptionRecord cost) {
        String amount = cost.amount() == null || cost.amount().signum() == 0
                ? ""
                : money(cost.amount(), Objects.requireNonNullElse(cost.currency(), "GBP"));
        return Stream.of(amount, cost.option(), cost.amountDescription())
                .filter(words -> words != null && !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String money(BigDecimal amount, String currency) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        String number = amount.setScale(whole ? 0 : 2, RoundingMode.HALF_UP).toPlainString();
        return currency.equalsIgnoreCase("GBP") ? "£" + number : number + " " + currency;
    }

    private String schedule() {
        return service.schedules().stream()
                .map(ScheduleInWords::of)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String firstOf(Stream<String> words) {
        return words.filter(word -> word != null && !word.isEmpty()).findFirst().orElse(null);
    }

    /** Whole words, as many as fit; {@code null} for nothing. */
    static String cut(String text, int most) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
