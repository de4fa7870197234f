package org.flourishhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Publication;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.directory.TaxonomyTerms;
import org.flourishhub.shared.Announcer;
import org.flourishhub.shared.RuleBroken;

/** The services of one page: new ones are listed, changed ones revised, and those that were hidden come back. */
@ApplicationScoped
class ImportedServices {
    /** Not among the details of a service, and still told and changed like them. */
    static final String STATUS = "status";

    @Inject
    EntityManager db;

    @Inject
    Imports imports;

    @Inject
    TaxonomyTerms terms;

    @Inject
    Announcer announcer;

    PageOutcome takeIn(List<ServiceRecord> told, Whose whose, Intake intake) {
        Map<String, ImportRecord> records = imports.records(
                intake.source().id(),
                ImportRecord.Kind.SERVICE,
                told.stream().map(ServiceRecord::key).toList());
        Page page = new Page(whose, records, kept(told, records), words(told), intake);
        PageOutcome outcome = told.stream().map(page::take).reduce(PageOutcome.NOTHING, PageOutcome::and);
        // in one go before anybody is told: a batch of rows is written at once
        db.flush();
        intake.changes().announce(announcer);
        return outcome;
    }

    /** Only those that have to be looked at; all of them with one question. */
    private Map<UUID, Service> kept(List<ServiceRecord> told, Map<String, ImportRecord> records) {
        List<UUID> ids = told.stream()
                .filter(service -> records.containsKey(service.key()))
                .filter(service -> {
                    ImportRecord record = records.get(service.key());
                    return !record.saysTheSame(Fingerprint.of(service)) || record.state() == ImportRecord.State.HIDDEN;
                })
                .map(service -> records.get(service.key()).listingId())
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : db.createQuery("select s from Service s where s.id in :ids", Service.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Service::id, Function.identity()));
    }

    private Map<String, TaxonomyTerm> words(List<ServiceRecord> told) {
        Set<String> slugs = told.stream()
                .flatMap(service -> ServiceAsListed.words(service).stream())
                .collect(Collectors.toSet());
        return terms.known(slugs).stream().collect(Collectors.toMap(TaxonomyTerm::slug, Function.identity()));
    }

    /** One page while it is taken in. */
    private final class Page {
        private final Whose whose;
        private final Map<String, ImportRecord> records;
        private final Map<UUID, Service> kept;
        private final Map<String, TaxonomyTerm> words;
        private final Intake intake;

        Page(
                Whose whose,
                Map<String, ImportRecord> records,
                Map<UUID, Service> kept,
                Map<String, TaxonomyTerm> words,
                Intake intake) {
            this.whose = whose;
            this.records = records;
            this.kept = kept;
            this.words = words;
            this.intake = intake;
        }

        PageOutcome take(ServiceRecord told) {
            ImportRecord record = records.get(told.key());
            try {
                return record == null ? add(told) : known(record, told);
            } catch (RuleBroken broken) {
                undo(record);
                String why = broken.problems().stream()
                        .map(RuleBroken.Problem::sentence)
                        .collect(Collectors.joining(". "));
                intake.leftOut(told.name(), "left out, because of this rule: " + why);
                return new PageOutcome(0, 0, 0, 1, 0);
            }
        }

        /** A change that was refused half-way must not be kept half. */
        private void undo(ImportRecord record) {
            Service half = record == null ? null : kept.get(record.listingId());
            if (half != null) {
                db.refresh(half);
            }
        }

        private PageOutcome add(ServiceRecord told) {
            if (whose.isUnwanted(told)) {
                return new PageOutcome(0, 0, 0, 1, 0);
            }
            Organisation organisation = whose.of(told);
            if (organisation == null) {
                intake.leftOut(told.name(), "it does not say whose it is; left out");
                return new PageOutcome(0, 0, 0, 1, 0);
            }
            ImportRecord record =
                    new ImportRecord(intake.source(), ImportRecord.Kind.SERVICE, told.key(), intake.now());
            Merge<ServiceDetails> merge = Merge.first(fitting(told), intake.now());
            Service service = new Service(
                    record.listingId(),
                    organisation,
                    merge.details(),
                    chosen(merge.details(), List.of()),
                    intake.now());
            service.become(ServiceAsListed.status(told), intake.now());
            if (intake.order().publishes()) {
                publish(service);
            }
            record.seen(intake.runId(), intake.now());
            record.says(
                    Fingerprint.of(told),
                    merge.toldAsKept(ServiceDetails.of(service))
                            .with(STATUS, service.status().name(), intake.now()));
            db.persist(service);
            db.persist(record);
            records.put(told.key(), record);
            return new PageOutcome(1, 0, 0, 0, 0);
        }

        private ServiceDetails fitting(ServiceRecord told) {
            List<String> refused = new ArrayList<>();
            ServiceDetails details = Fitting.fit(ServiceAsListed.details(told, words.keySet()), refused);
            refused.forEach(sentence -> intake.leftOut(told.name(), sentence + "; what it was about is left out"));
            return details;
        }

        /** What is too short to be public waits as a draft, with a sentence. */
        private void publish(Service service) {
            try {
                service.publish(intake.now());
                intake.changes().servicePublished(service.id());
            } catch (RuleBroken notReady) {
                intake.leftOut(
                        service.name(),
                        "kept as a draft, because something is missing: "
                                + notReady.problems().stream()
                                        .map(RuleBroken.Problem::sentence)
                                        .collect(Collectors.joining(". ")));
            }
        }

        private PageOutcome known(ImportRecord record, ServiceRecord told) {
            boolean again = record.wasSeenIn(intake.runId());
            boolean hidden = record.seen(intake.runId(), intake.now());
            if (again) {
                return new PageOutcome(0, 0, 0, 0, 1);
            }
            if (record.state() == ImportRecord.State.DO_NOT_LIST) {
                return new PageOutcome(0, 0, 0, 1, 0);
            }
            Service service = kept.get(record.listingId());
            if (service == null) {
                return new PageOutcome(0, 0, 1, 0, 0);
            }
            if (!record.saysTheSame(Fingerprint.of(told))) {
                revise(service, record, told);
            }
            if (hidden && intake.source().isOwn(record) && service.publication() == Publication.WITHDRAWN) {
                publish(service);
            }
            return new PageOutcome(0, 1, 0, 0, 0);
        }

        private void revise(Service service, ImportRecord record, ServiceRecord told) {
            Merge<ServiceDetails> merge =
                    Merge.of(record.told(), ServiceDetails.of(service), fitting(told), intake.now());
            service.describe(merge.details(), chosen(merge.details(), service.terms()), intake.now());
            Service.Status status = ServiceAsListed.status(told);
            if (record.told().isNew(STATUS, status.name())) {
                service.become(status, intake.now());
            }
            record.says(
                    Fingerprint.of(told),
                    merge.toldAsKept(ServiceDetails.of(service))
                            .and(record.told())
                            .with(STATUS, status.name(), intake.now()));
            if (service.isPublic()) {
                intake.changes().serviceRevised(service.id());
            }
        }

        /** Out of the partner's words and those an editor here has chosen. */
        private List<TaxonomyTerm> chosen(ServiceDetails details, List<TaxonomyTerm> ours) {
            return Stream.concat(words.values().stream(), ours.stream())
                    .filter(term -> details.terms().contains(term.slug()))
                    .distinct()
                    .sorted(Comparator.comparing(TaxonomyTerm::position))
                    .toList();
        }
    }
}
