package org.flourishhub.openreferral;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.flourishhub.standalone.StandaloneHub;

/** Thousands of services at once, by SQL, each first published a second after the one before. */
public final class ManyServices {
    private ManyServices() {}

    public static void add(StandaloneHub hub, UUID organisation, int many) {
        hub.inTransaction(() -> {
            EntityManager db = hub.get(EntityManager.class);
            db.createNativeQuery("insert into service (id, version, slug, organisation_id, publication, status, name,"
                            + " summary, email, free, created_at, published_at, last_modified)"
                            + " select uuid(), 1, concat('many-', seq), '" + organisation + "', 'PUBLISHED', 'ACTIVE',"
                            + " concat('Service number ', seq), 'One of many.', 'many@example.org', true,"
                            + " '2026-01-01', timestampadd(second, seq, '2026-01-01'), '2026-01-01'"
                            + " from seq_1_to_" + many)
                    .executeUpdate();
            db.createNativeQuery("insert ignore into public_change (kind, id, modified)"
                            + " select 'SERVICE', cast(id as char(36)), null from service")
                    .executeUpdate();
        });
    }
}
