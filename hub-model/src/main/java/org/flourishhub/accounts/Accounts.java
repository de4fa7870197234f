package org.flourishhub.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.shared.NotFound;

/** Every account of the hub, disabled ones included. */
@ApplicationScoped
public class Accounts {
    @Inject
    EntityManager db;

    public Account get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(db.find(Account.class, id));
    }

    /**
     * Capital and small letters do not matter. The database's own comparison also passes over letters that look alike or
     * cannot be seen; what counts tries to sign in does not, so neither may this.
     */
    public Optional<Account> findByEmail(String email) {
        return db.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email.strip())
                .getResultStream()
                .filter(account -> tidy(account.email()).equals(tidy(email)))
                .findFirst();
    }

    /** One spelling for all that count as the same email. */
    static String tidy(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** All of them, by name. */
    public List<Account> all() {
        return db.createQuery("select a from Account a order by a.name, a.email", Account.class)
                .getResultList();
    }

    void add(Account account) {
        db.persist(account);
    }
}
