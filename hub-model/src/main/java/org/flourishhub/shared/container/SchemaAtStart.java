package org.flourishhub.shared.container;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
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
        Schema.migrate(database);
    }
}
