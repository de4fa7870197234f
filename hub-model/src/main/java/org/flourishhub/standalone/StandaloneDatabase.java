package org.flourishhub.standalone;

import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;

/** The entity manager of the running transaction, or, outside of one, a fresh one for a single question. No scope: a server must not discover it. */
class StandaloneDatabase {
    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();
    private static volatile EntityManagerFactory persistence;

    static void use(EntityManagerFactory factory) {
        persistence = factory;
    }

    @Produces
    EntityManager db() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(entityManager(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static EntityManager entityManager() {
        EntityManager running = CURRENT.get();
        return running != null ? running : persistence.createEntityManager();
    }

    /** Joins the running transaction unless {@code apart} asks for one of its own. */
    static <T> T inTransaction(boolean apart, Callable<T> work) {
        EntityManager outer = CURRENT.get();
        if (outer != null && !apart) {
            return call(work);
        }
        try (EntityManager own = persistence.createEntityManager()) {
            CURRENT.set(own);
            return committed(own.getTransaction(), work);
        } finally {
            CURRENT.set(outer);
        }
    }

    /** A rollback that fails too, say on a lost connection, must not hide why there had to be one. */
    private static <T> T committed(EntityTransaction transaction, Callable<T> work) {
        try {
            transaction.begin();
            T result = call(work);
            transaction.commit();
            return result;
        } catch (RuntimeException | Error why) {
            try {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            } catch (RuntimeException alsoFailed) {
                why.addSuppressed(alsoFailed);
            }
            throw why;
        }
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
