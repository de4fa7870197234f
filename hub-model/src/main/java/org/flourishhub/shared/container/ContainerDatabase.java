package org.flourishhub.shared.container;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The server's own pool and entity manager, given to everybody who asks for one with {@code @Inject}. */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/hub",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=hub.db.url}",
        user = "${MPCONFIG=hub.db.user}",
        password = "${MPCONFIG=hub.db.password}",
        isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 24,
        maxIdleTime = 300,
        loginTimeout = 3,
        properties = {
            // after the database was away, broken connections are thrown out instead of handed to the next visitor
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=2",
            // and while it is away, people hear so soon: once, without trying again behind their backs
            "fish.payara.connection-creation-retry-attempts=0",
            "fish.payara.max-wait-time-in-millis=8000",
            // the server's wrapper around a row looks for a method anew at each value it is asked for by type
            "fish.payara.wrap-jdbc-objects=false"
        })
public class ContainerDatabase {
    @PersistenceContext(unitName = "hub")
    private EntityManager db;

    @Produces
    public EntityManager db() {
        return db;
    }
}
