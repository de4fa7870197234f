package org.flourishhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.directory.Services;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.directory.TaxonomyTerms;
import org.flourishhub.imports.Foreseen.What;
import org.flourishhub.shared.Actor;

/** What taking in one page would do; nothing is written. */
@ApplicationScoped
public class ForeseePage {
    @Inject
    Imports imports;

    @Inject
    Services services;

    @Inject
    TaxonomyTerms terms;

    @Inject
    Clock clock;

    /** {@code address} in its known spelling; the source may be one that was never imported. */
    @Transactional
    public List<Foreseen> foresee(String address, List<ServiceRecord> told, ImportOrder order, Actor administrator) {
        administrator.mustBeHubAdministrator();

        UUID source = ImportSource.idOf(address);
        Map<String, ImportRecord> records = imports.records(
                source,
                ImportRecord.Kind.SERVICE,
                told.stream().map(ServiceRecord::key).toList());
        Set<String> words = terms
                .known(told.stream()
                        .flatMap(service -> ServiceAsListed.words(service).stream())
                        .collect(Collectors.toSet()))
                .stream()
                .map(TaxonomyTerm::slug)
                .collect(Collectors.toSet());
        Set<String> unwanted = unwanted(source, told);
        return told.stream()
                .map(service -> service.organizationKey() != null && unwanted.contains(service.organizationKey())
                        ? Foreseen.of(What.LEFT_OUT, service.name())
                        : foresee(service, records.get(service.key()), words, order))
                .toList();
    }

    /** The ids of organisations that do not want to be listed. */
    private Set<String> unwanted(UUID source, List<ServiceRecord> told) {
        Set<String> keys = told.stream()
                .map(ServiceRecord::organizationKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return imports.records(source, ImportRecord.Kind.ORGANISATION, keys).values().stream()
                .filter(record -> record.state() == ImportRecord.State.DO_NOT_LIST)
                .map(ImportRecord::key)
                .collect(Collectors.toSet());
    }

    private Foreseen foresee(ServiceRecord told, ImportRecord record, Set<String> words, ImportOrder order) {
        if (record == null) {
            boolean somebodys = told.organization() != null || order.organisationId() != null;
            return Foreseen.of(somebodys ? What.ADDED : What.LEFT_OUT, told.name());
        }
        if (record.state() == ImportRecord.State.DO_NOT_LIST) {
            return Foreseen.of(What.LEFT_OUT, told.name());
        }
        if (record.state() == ImportRecord.State.HIDDEN || !record.saysTheSame(Fingerprint.of(told))) {
            return new Foreseen(What.CHANGED, told.name(), fields(told, record, words));
        }
        return Foreseen.of(What.UNCHANGED, told.name());
    }

    private List<String> fields(ServiceRecord told, ImportRecord record, Set<String> words) {
        Service service = services.get(record.listingId());
        ServiceDetails ours = ServiceDetails.of(service);
        ServiceDetails theirs = Fitting.fit(ServiceAsListed.details(told, words), new HashSet<>());
        return Merge.of(record.told(), ours, theirs, clock.instant()).theirs().stream()
                .sorted()
                .toList();
    }
}
