package org.flourishhub.sample;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.flourishhub.accounts.Accounts;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.Actor;
import org.flourishhub.standalone.StandaloneHub;
import org.mariadb.jdbc.MariaDbDataSource;

/** Fills an empty hub with the invented cast, all of it or nothing, and only once. */
public final class LoadSampleData {
    private static final System.Logger LOG = System.getLogger(LoadSampleData.class.getName());
    /** The exit code by which the launcher knows that the hub is not empty. */
    private static final int REFUSED = 3;

    private static final Actor SAMPLE = Actor.hub("sample data");

    private LoadSampleData() {}

    /**
     * The database is named by HUB_DB_URL, HUB_DB_USER and HUB_DB_PASSWORD; the arguments say where the sample partners
     * answer, as {@code SamplePartners} understands them.
     */
    public static void main(String[] args) throws SQLException {
        MariaDbDataSource database = new MariaDbDataSource(System.getenv("HUB_DB_URL"));
        database.setUser(System.getenv("HUB_DB_USER"));
        database.setPassword(System.getenv("HUB_DB_PASSWORD"));
        PartnerPorts ports = PartnerPorts.of(args, PartnerPorts.USUAL);
        try (StandaloneHub hub = StandaloneHub.start(database, Map.of("hub.outbound.allow", ports.allowed()))) {
            load(hub, ports);
        } catch (HubInUse refusal) {
            LOG.log(System.Logger.Level.ERROR, refusal.getMessage());
            System.exit(REFUSED);
        }
    }

    /** Returns whether anything was loaded: a hub that has the sample already stays as it is. */
    public static boolean load(StandaloneHub hub, PartnerPorts ports) {
        if (hub.get(Accounts.class).findByEmail(LoadPeople.ADMINISTRATOR).isPresent()) {
            LOG.log(System.Logger.Level.INFO, "The sample data is there already");
            return false;
        }
        mustBeEmpty(hub);
        hub.inTransaction(() -> {
            Map<String, UUID> organisations = new LoadCast(hub, SAMPLE, ports.wordPress() + "/pictures/").load();
            new LoadPeople(hub, SAMPLE).load(organisations.get("Oakfield Growers"));
            new LoadConnections(hub, SAMPLE, ports).load(organisations);
            new LoadCorrections(hub).load(organisations);
        });
        LOG.log(System.Logger.Level.INFO, "The sample data is loaded");
        return true;
    }

    /** The sample brings an administrator whose password everybody knows: no hub that people use may get one. */
    private static void mustBeEmpty(StandaloneHub hub) {
        if (!hub.get(Accounts.class).all().isEmpty()
                || !hub.get(Organisations.class).all().isEmpty()) {
            throw new HubInUse();
        }
    }
}
