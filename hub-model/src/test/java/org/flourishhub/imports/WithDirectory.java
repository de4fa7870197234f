package org.flourishhub.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Services;
import org.flourishhub.imports.TakeInPage.Portion;
import org.flourishhub.shared.Actor;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A hub of its own for each class of tests, and a directory of its own for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithDirectory {
    static final PartnerPage.End WHOLE = PartnerPage.End.ofAll();

    static final Actor MODERATOR = Actor.hub("moderator");

    StandaloneHub hub;
    String address;

    @BeforeAll
    void start() {
        hub = TestHub.start(Map.of("hub.imports.grace.days", "0"));
    }

    @BeforeEach
    void another_directory() {
        address = "https://" + UUID.randomUUID() + ".example/services";
    }

    @AfterAll
    void stop() {
        hub.close();
        System.clearProperty("hub.imports.grace.days");
    }

    ImportSource source() {
        return hub.get(Imports.class).findSource(address).orElseThrow();
    }

    Service listed(String key) {
        return hub.get(Services.class).get(source().listingId(ImportRecord.Kind.SERVICE, key));
    }

    BeginImport.Begun begin() {
        return hub.get(BeginImport.class).begin(address, "A directory", "", Cast.ADMINISTRATOR);
    }

    Telling service(String key) {
        return Telling.service(key);
    }

    ImportRun read(Telling... services) {
        return readFrom(address, services);
    }

    ImportRun readFrom(String address, Telling... services) {
        BeginImport.Begun begun = hub.get(BeginImport.class).begin(address, "A directory", "", Cast.ADMINISTRATOR);
        takeIn(begun, begun.from(), begun.from().after(services.length), services);
        return hub.get(FinishImport.class).finish(begun.runId(), WHOLE, Cast.ADMINISTRATOR);
    }

    void takeIn(BeginImport.Begun begun, Bookmark from, Bookmark next, Telling... services) {
        List<ServiceRecord> told = new ArrayList<>();
        List.of(services).forEach(service -> told.add(service.told()));
        hub.get(TakeInPage.class)
                .takeIn(
                        begun.runId(),
                        new Portion(told, List.of(), from, next),
                        new ImportOrder(address, "A directory", true, null),
                        Cast.ADMINISTRATOR);
    }
}
