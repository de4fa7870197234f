package org.flourishhub.camel.container;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import org.flourishhub.camel.HubCamel;

/** Starts the routes when the application is deployed, after the tables they read are up to date, and stops them before it goes. */
@Startup
@Singleton
@DependsOn("SchemaAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class CamelAtStart {
    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private HubCamel camel;

    @PostConstruct
    void start() {
        camel.start(new ThreadsOfTheServer(threads));
    }

    @PreDestroy
    void stop() {
        camel.stop();
    }
}
