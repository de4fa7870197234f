package org.flourishhub.directory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows of some services, put together to the services they are about: one question to each table. */
final class RowsOfServices {
    private static final Columns<Service> SERVICE = Columns.of(Service.class);
    private static final Columns<Organisation> ORGANISATION = Columns.of(Organisation.class);
    private static final Columns<TaxonomyTerm> TERM = Columns.of(TaxonomyTerm.class);
    private static final Columns<Taxonomy> TAXONOMY = Columns.of(Taxonomy.class);
    private static final Columns<ServiceAtLocation> PLACE = Columns.of(ServiceAtLocation.class);
    private static final Columns<Location> LOCATION = Columns.of(Location.class);
    private static final Columns<Accessibility> ACCESSIBILITY = Columns.of(Accessibility.class);
    private static final Columns<Schedule> SCHEDULE = Columns.of(Schedule.class);
    private static final Columns<CostOption> COST = Columns.of(CostOption.class);
    private static final Columns<Language> LANGUAGE = Columns.of(Language.class);
    private static final Columns<ServiceArea> AREA = Columns.of(ServiceArea.class);
    private static final Columns<Contact> CONTACT = Columns.of(Contact.class);
    private static final Columns<Phone> PHONE = Columns.of(Phone.class);
    private static final Columns<Funding> FUNDING = Columns.of(Funding.class);

    private static final Belonging OF_ORGANISATION = Belonging.of(DirectoryEntry.class, "organisation");
    private static final Belonging TERMS = Belonging.of(Service.class, "terms");
    private static final Belonging OF_TAXONOMY = Belonging.of(TaxonomyTerm.class, "taxonomy");
    private static final Belonging PLACES = part("places");
    private static final Belonging AT_LOCATION = Belonging.of(ServiceAtLocation.class, "location");
    private static final Belonging ACCESSIBLE = Belonging.of(Location.class, "accessibility");
    private static final Belonging SCHEDULES = part("schedules");
    private static final Belonging AT_PLACE = Belonging.of(Schedule.class, "at");
    private static final Belonging CONTACTS = part("contacts");
    private static final Belonging PHONES = Belonging.of(Contact.class, "phones");

    /** Tables that hold something of few services only: they are asked when one of these is among them. */
    private static final List<String> OF_FEW = List.of("language", "service_area", "contact", "funding");

    private static final String WHICH_OF_FEW = OF_FEW.stream()
            .map(table -> ", exists(select 1 from " + table + " f where f.service_id = s.id)")
            .collect(Collectors.joining());

    private final Set<String> withSome = new HashSet<>();
    private final Map<UUID, Service> services = new LinkedHashMap<>();
    private final Map<UUID, ServiceAtLocation> places = new HashMap<>();
    private final Map<UUID, Location> locations = new HashMap<>();
    private final Connection connection;
    private final Collection<UUID> ids;

    /** Takes what stands in a row; its first column is the id of what it is about. */
    private interface Row {
        void take(UUID about, ResultSet row) throws SQLException;
    }

    RowsOfServices(Connection connection, Collection<UUID> ids) {
        this.connection = connection;
        this.ids = ids;
    }

    private static Belonging part(String name) {
        return Belonging.of(FullerListing.class, name);
    }

    /** What a card says about them: what they are, where, when and for how much. */
    Map<UUID, Service> readForCards() throws SQLException {
        theServicesAndTheirPlaces();
        timesAndPrices();
        return services;
    }

    /** What people can search them by: without contacts and funding. */
    Collection<Service> read() throws SQLException {
        theServicesAndTheirPlaces();
        terms();
        ask(
                "select a.location_id, " + ACCESSIBILITY.of("a") + " from accessibility a"
                        + " join service_at_location p on p.location_id = a.location_id where p.service_id in ",
                (location, row) -> ACCESSIBLE.add(locations.get(location), ACCESSIBILITY.read(row, 2)));
        timesAndPrices();
        parts("language", "languages", LANGUAGE);
        parts("service_area", "serviceAreas", AREA);
        return services.values();
    }

    /** All that is said about them, by their ids. */
    Map<UUID, Service> readWhole() throws SQLException {
        read();
        if (withSome.contains("contact")) {
            contacts();
        }
        parts("funding", "funding", FUNDING);
        return services;
    }

    private void theServicesAndTheirPlaces() throws SQLException {
        ask(
                "select s.id, " + SERVICE.of("s") + ", " + ORGANISATION.of("o") + WHICH_OF_FEW
                        + " from service s join organisation o on o.id = s.organisation_id where s.id in ",
                this::service);
        ask(
                "select p.service_id, " + PLACE.of("p") + ", " + LOCATION.of("l") + " from service_at_location p"
                        + " join location l on l.id = p.location_id where p.service_id in ",
                this::place);
    }

    private void timesAndPrices() throws SQLException {
        ask(
                "select t.service_id, " + SCHEDULE.of("t") + ", t.service_at_location_id from schedule t"
                        + " where t.service_id in ",
                this::schedule);
        parts("cost_option", "costOptions", COST);
    }

    private void contacts() throws SQLException {
        Map<UUID, Contact> contacts = new HashMap<>();
        ask("select t.service_id, " + CONTACT.of("t") + " from contact t where t.service_id in ", (service, row) -> {
            Contact contact = CONTACT.read(row, 2);
            contacts.put(contact.id(), contact);
            CONTACTS.add(services.get(service), contact);
        });
        ask(
                "select p.contact_id, " + PHONE.of("p") + " from phone p join contact t on t.id = p.contact_id"
                        + " where t.service_id in ",
                (contact, row) -> PHONES.add(contacts.get(contact), PHONE.read(row, 2)));
    }

    private void service(UUID id, ResultSet row) throws SQLException {
        Service service = SERVICE.read(row, 2);
        OF_ORGANISATION.put(service, ORGANISATION.read(row, 2 + SERVICE.size()));
        services.put(id, service);
        int next = 2 + SERVICE.size() + ORGANISATION.size();
        for (String table : OF_FEW) {
            if (row.getBoolean(next++)) {
                withSome.add(table);
            }
        }
    }

    /** There are not many words, and every service has some of them: each is made once. */
    private void terms() throws SQLException {
        Map<String, TaxonomyTerm> all = new HashMap<>();
        Map<UUID, List<TaxonomyTerm>> terms = new HashMap<>();
        ask(
                "select t.service_id, t.term_id, " + TERM.of("m") + ", " + TAXONOMY.of("x") + " from service_term t"
                        + " join taxonomy_term m on m.id = t.term_id join taxonomy x on x.id = m.taxonomy_id"
                        + " where t.service_id in ",
                (service, row) -> {
                    TaxonomyTerm term = all.get(row.getString(2));
                    if (term == null) {
                        term = TERM.read(row, 3);
                        OF_TAXONOMY.put(term, TAXONOMY.read(row, 3 + TERM.size()));
                        all.put(row.getString(2), term);
                    }
                    terms.computeIfAbsent(service, id -> new ArrayList<>()).add(term);
                });
        terms.forEach((service, some) -> {
            some.sort(Comparator.comparing(TaxonomyTerm::position));
            some.forEach(term -> TERMS.add(services.get(service), term));
        });
    }

    private void place(UUID service, ResultSet row) throws SQLException {
        ServiceAtLocation place = PLACE.read(row, 2);
        Location location = LOCATION.read(row, 2 + PLACE.size());
        AT_LOCATION.put(place, location);
        places.put(place.id(), place);
        locations.put(location.id(), location);
        PLACES.add(services.get(service), place);
    }

    private void schedule(UUID service, ResultSet row) throws SQLException {
        Schedule schedule = SCHEDULE.read(row, 2);
        String at = row.getString(2 + SCHEDULE.size());
        AT_PLACE.put(schedule, at == null ? null : places.get(UUID.fromString(at)));
        SCHEDULES.add(services.get(service), schedule);
    }

    private void parts(String table, String field, Columns<?> columns) throws SQLException {
        if (OF_FEW.contains(table) && !withSome.contains(table)) {
            return;
        }
        Belonging parts = part(field);
        ask(
                "select t.service_id, " + columns.of("t") + " from " + table + " t where t.service_id in ",
                (service, row) -> parts.add(services.get(service), columns.read(row, 2)));
    }

    private void ask(String question, Row each) throws SQLException {
        String these = "(" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
        try (PreparedStatement asked = connection.prepareStatement(question + these)) {
            int number = 0;
            for (UUID id : ids) {
                asked.setString(++number, id.toString());
            }
            ResultSet rows = asked.executeQuery();
            while (rows.next()) {
                each.take(UUID.fromString(rows.getString(1)), rows);
            }
        }
    }
}
