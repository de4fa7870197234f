package org.flourishhub.sheets;

/** Under which of the form's fields a complaint about a column stands. */
final class FieldOf {
    private FieldOf() {}

    static String of(Column column) {
        return switch (column) {
            case NAME -> "name";
            case SUMMARY -> "summary";
            case PHONE -> "phone";
            case EMAIL -> "email";
            case WEB -> "url";
            case DESCRIPTION -> "description";
            case WHEN -> "schedule";
            case COST -> "fees";
            case WHO -> "eligibility";
            case YOUNGEST -> "minimumAge";
            case OLDEST -> "maximumAge";
            case AGES -> "ages";
            case HOW_IN -> "applicationProcess";
            case WAIT -> "waitTime";
            case BRING -> "requiredDocuments";
            case PLACE -> "placeName";
            case ADDRESS -> "address1";
            case TOWN -> "city";
            case POSTCODE -> "postalCode";
            case PRIVATE -> "privateAddress";
            case AREAS -> "areas";
            case KINDS -> "kinds";
            case REFERENCE -> "reference";
        };
    }
}
