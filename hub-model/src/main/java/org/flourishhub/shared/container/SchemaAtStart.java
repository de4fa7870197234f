package org.flourishhub.shared.container;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.flourishhub.shared.Schema;

/** Brings the schema up to date while the application is deployed; when that fails, so does the deployment. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaAtStart {
    @Resource(lookup = "java:app/jdbc/hub")
    private DataSource database;

    @PostConstruct
    void migrate() {
        mustNotChangeClocks(TimeZone.getDefault());
        Schema.migrate(database);
    }

    /** JPA hands moments to the driver in the server's own zone, where an hour of March does not exist. */
    static void mustNotChangeClocks(TimeZone zone) {
        if (zone.useDaylightTime()) {
            throw new IllegalStateException("Start the server with -Duser.timezone=UTC: its time zone is "
                    + zone.getID() + ", and where clocks change, times would be kept wrongly");
        }
    }
}
