package org.flourishhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.OrganisationDetails;
import org.flourishhub.directory.OrganisationRenamed;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.Announcer;
import org.flourishhub.shared.Slug;

/** The organisations that a partner's services belong to: those known already, and those that come for the first time. */
@ApplicationScoped
class ImportedOrganisations {
    @Inject
    EntityManager db;

    @Inject
    Imports imports;

    @Inject
    Announcer announcer;

    @Inject
    Organisations organisations;

    Whose of(List<ServiceRecord> services, Intake intake) {
        Map<String, OrganizationRecord> told = new LinkedHashMap<>();
        services.stream()
                .map(ServiceRecord::organization)
                .filter(Objects::nonNull)
                .forEach(each -> told.putIfAbsent(each.key(), each));
        List<String> keys = Stream.concat(
                        told.keySet().stream(), services.stream().map(ServiceRecord::organizationKey))
                .filter(key -> key != null && key.length() <= ServiceRecord.LONGEST_KEY)
                .distinct()
                .toList();
        Map<String, ImportRecord> records = imports.records(intake.source().id(), ImportRecord.Kind.ORGANISATION, keys);
        Whose whose = new Whose(new HashMap<>(), new HashSet<>());
        theKnown(records, told, whose, intake);
        theNew(told, records.keySet(), whose, intake);
        if (intake.order().organisationId() != null) {
            whose.organisations()
                    .put("", db.find(Organisation.class, intake.order().organisationId()));
        }
        return whose;
    }

    private void theKnown(
            Map<String, ImportRecord> records, Map<String, OrganizationRecord> told, Whose whose, Intake intake) {
        Map<UUID, Organisation> kept =
                kept(records.values().stream().map(ImportRecord::listingId).toList());
        records.forEach((key, record) -> {
            Organisation organisation = kept.get(record.listingId());
            if (record.state() == ImportRecord.State.DO_NOT_LIST || organisation != null && organisation.isUnlisted()) {
                whose.unwanted().add(key);
            } else if (organisation != null) {
                whose.organisations().put(key, organisation);
                if (told.containsKey(key)) {
                    revise(organisation, record, told.get(key), intake);
                }
            }
        });
    }

    /** Who does not want to be listed is known by name too, for another directory calls them by another id. */
    private void theNew(Map<String, OrganizationRecord> told, Set<String> known, Whose whose, Intake intake) {
        List<OrganizationRecord> others = told.values().stream()
                .filter(each -> !known.contains(each.key()))
                .toList();
        Set<String> unlisted =
                organisations
                        .unlistedAmong(
                                others.stream().map(OrganisationAsListed::name).toList())
                        .stream()
                        .map(Slug::of)
                        .collect(Collectors.toSet());
        for (OrganizationRecord each : others) {
            if (unlisted.contains(Slug.of(OrganisationAsListed.name(each)))) {
                whose.unwanted().add(each.key());
            } else if (each.key().length() <= ServiceRecord.LONGEST_KEY) {
                whose.organisations().put(each.key(), added(each, intake));
            }
        }
    }

    private Map<UUID, Organisation> kept(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : db.createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    private Organisation added(OrganizationRecord told, Intake intake) {
        ImportRecord record =
                new ImportRecord(intake.source(), ImportRecord.Kind.ORGANISATION, told.key(), intake.now());
        Merge<OrganisationDetails> merge = Merge.first(OrganisationAsListed.details(told), intake.now());
        Organisation organisation = new Organisation(
                record.listingId(),
                OrganisationAsListed.name(told),
                merge.details().description(),
                intake.now());
        organisation.describe(merge.details(), null, intake.now());
        record.seen(intake.runId(), intake.now());
        record.says(Fingerprint.of(told), merge.toldAsKept(organisation.said()));
        db.persist(organisation);
        db.persist(record);
        intake.changes().organisationAdded(organisation.id());
        return organisation;
    }

    /** Once in a run: partners tell the same organisation with each of its services, and not always alike. */
    private void revise(Organisation organisation, ImportRecord record, OrganizationRecord told, Intake intake) {
        boolean again = record.wasSeenIn(intake.runId());
        record.seen(intake.runId(), intake.now());
        String fingerprint = Fingerprint.of(told);
        if (again || record.saysTheSame(fingerprint)) {
            return;
        }
        Merge<OrganisationDetails> merge =
                Merge.of(record.told(), organisation.said(), OrganisationAsListed.details(told), intake.now());
        boolean renamed = !organisation.name().equals(merge.details().name());
        organisation.describe(merge.details(), organisation.parent(), intake.now());
        record.says(fingerprint, merge.toldAsKept(organisation.said()));
        intake.changes().organisationRevised(organisation.id());
        if (renamed) {
            announcer.announce(new OrganisationRenamed(organisation.id()));
        }
    }
}
