package org.flourishhub.directory.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flourishhub.directory.AccessibilityDetails;
import org.flourishhub.directory.ContactDetails;
import org.flourishhub.directory.CostOptionDetails;
import org.flourishhub.directory.FundingDetails;
import org.flourishhub.directory.IdentifierDetails;
import org.flourishhub.directory.LanguageDetails;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.PhoneDetails;
import org.flourishhub.directory.ServiceAreaDetails;
import org.flourishhub.shared.web.Form;

/** The smaller things a listing has several of, each as a row of a form and back. */
final class RowForms {
    private RowForms() {}

    /** Writes all rows of a sort with their ids. */
    static <D> Form fill(Form form, String list, List<Part<D>> parts, Filling<D> filling) {
        Form filled = form;
        for (int i = 0; i < parts.size(); i++) {
            String row = list + "." + i + ".";
            filled = filling.fill(
                    filled.with(row + "id", parts.get(i).id()),
                    row,
                    parts.get(i).said());
        }
        return filled;
    }

    /** How one row is written. */
    interface Filling<D> {
        Form fill(Form form, String row, D said);
    }

    static Form cost(Form form, String row, CostOptionDetails said) {
        return form.with(row + "option", said.option())
                .with(
                        row + "amount",
                        said.amount() == null ? null : said.amount().toPlainString())
                .with(row + "currency", said.currency())
                .with(row + "amountDescription", said.amountDescription())
                .with(row + "validFrom", TypedTime.written(said.validFrom()))
                .with(row + "validTo", TypedTime.written(said.validTo()));
    }

    static CostOptionDetails cost(FormReading row) {
        return new CostOptionDetails(
                row.text("option"),
                amount(row),
                row.text("currency"),
                row.text("amountDescription"),
                row.day("validFrom"),
                row.day("validTo"));
    }

    private static BigDecimal amount(FormReading row) {
        String typed = row.text("amount").strip().replaceFirst("^£\\s*", "");
        if (!typed.isEmpty() && !typed.matches("[0-9]{1,7}(\\.[0-9]{1,2})?")) {
            row.problem("amount", "Enter an amount like 3 or 2.50");
            return null;
        }
        return typed.isEmpty() ? null : new BigDecimal(typed);
    }

    static Form contact(Form form, String row, ContactDetails said) {
        Form filled = form.with(row + "name", said.name())
                .with(row + "title", said.title())
                .with(row + "email", said.email());
        return fill(filled, row + "phones", said.phones(), (phones, one, phone) -> phones.with(
                        one + "number", phone.number())
                .with(one + "description", phone.description())
                .with(one + "languages", phone.languages()));
    }

    static ContactDetails contact(FormReading row) {
        return new ContactDetails(
                row.text("name"),
                row.text("title"),
                row.text("email"),
                row.parts(
                        "phones",
                        phone -> new PhoneDetails(
                                phone.text("number"), phone.text("description"), phone.text("languages"))));
    }

    static Form language(Form form, String row, LanguageDetails said) {
        return form.with(row + "name", said.name()).with(row + "code", said.code());
    }

    static LanguageDetails language(FormReading row) {
        return new LanguageDetails(row.text("code"), row.text("name"));
    }

    static Form area(Form form, String row, ServiceAreaDetails said) {
        return form.with(row + "name", said.name())
                .with(row + "description", said.description())
                .with(row + "districts", String.join(", ", said.districts()))
                .with(row + "extent", said.extent())
                .with(row + "uri", said.uri());
    }

    static ServiceAreaDetails area(FormReading row) {
        return new ServiceAreaDetails(
                row.text("name"),
                row.text("description"),
                Arrays.stream(row.text("districts").split("[,;\\s]+"))
                        .filter(district -> !district.isBlank())
                        .collect(Collectors.toSet()),
                row.text("extent"),
                row.text("uri"));
    }

    static Form funding(Form form, String row, FundingDetails said) {
        return form.with(row + "source", said.source());
    }

    static FundingDetails funding(FormReading row) {
        return new FundingDetails(row.text("source"));
    }

    static Form accessibility(Form form, String row, AccessibilityDetails said) {
        return form.with(row + "description", said.description())
                .with(row + "details", said.details())
                .with(row + "url", said.url());
    }

    static AccessibilityDetails accessibility(FormReading row) {
        return new AccessibilityDetails(row.text("description"), row.text("details"), row.text("url"));
    }

    static Form identifier(Form form, String row, IdentifierDetails said) {
        return form.with(row + "scheme", said.scheme())
                .with(row + "type", said.type())
                .with(row + "identifier", said.identifier());
    }

    static IdentifierDetails identifier(FormReading row) {
        return new IdentifierDetails(row.text("scheme"), row.text("type"), row.text("identifier"));
    }

    static Map<String, String> labels(String... fieldsAndLabels) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndLabels.length; i += 2) {
            labels.put(fieldsAndLabels[i], fieldsAndLabels[i + 1]);
        }
        return labels;
    }
}
