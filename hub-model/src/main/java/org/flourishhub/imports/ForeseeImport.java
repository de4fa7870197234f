package org.flourishhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flourishhub.imports.Foreseen.What;
import org.flourishhub.shared.Actor;

/** Reads a directory from its beginning to its end and says what importing it would do; nothing is written. */
@ApplicationScoped
public class ForeseeImport {
    @Inject
    Instance<PartnerDirectories> directories;

    @Inject
    ForeseePage foreseePage;

    @Inject
    Imports imports;

    @Inject
    @ConfigProperty(name = "hub.imports.most", defaultValue = "100000")
    long most;

    /** Who hears of it while the directory is read. */
    public record Listeners(Consumer<Foreseen> foreseen, Consumer<String> problem, ImportProgress progress) {}

    /** Returns how the reading ended, in words; {@code null} when everything was read. */
    public String foresee(ImportOrder order, Listeners listeners, Actor administrator) {
        administrator.mustBeHubAdministrator();

        PartnerDirectories known = directories.get();
        String address = known.known(order.address());
        Set<String> seen = new HashSet<>();
        try (PartnerPages pages = known.open(address, Bookmark.start())) {
            for (PartnerPage page = pages.next(); ; page = pages.next()) {
                if (page instanceof PartnerPage.Broken broken) {
                    return broken.sentence();
                }
                if (page instanceof PartnerPage.End end) {
                    if (end.whole()) {
                        gone(ImportSource.idOf(address), seen, listeners);
                    }
                    return end.sentence();
                }
                PartnerPage.Records records = (PartnerPage.Records) page;
                List<ServiceRecord> fresh = records.services().stream()
                        .filter(service -> seen.add(service.key()))
                        .toList();
                records.problems().forEach(listeners.problem());
                foreseePage.foresee(address, fresh, order, administrator).forEach(listeners.foreseen());
                listeners.progress().read(records.next().read(), records.total());
                if (fresh.isEmpty() && !records.services().isEmpty()
                        || records.next().read() >= most) {
                    return "The directory repeats itself or does not end; it was left after "
                            + records.next().read() + " services.";
                }
            }
        }
    }

    private void gone(UUID source, Set<String> seen, Listeners listeners) {
        imports.liveNames(source).stream()
                .filter(live -> !seen.contains(live.key()))
                .forEach(live -> listeners.foreseen().accept(Foreseen.of(What.GONE, live.name())));
    }
}
