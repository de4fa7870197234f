package org.flourishhub.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Actor.HubRole;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.RuleBroken.Problem;

/** An administrator of the hub, or the hub's own command, lets a person sign in. */
@ApplicationScoped
public class AddAccount {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"(),:;]+@[^\\s@<>\"(),:;]+\\.[^\\s@<>\"(),:;.]+");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 200;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /** Returns the new account's id; {@code hubRoles} is empty for somebody who only acts for an organisation. */
    @Transactional
    public UUID add(String name, String email, String password, Set<HubRole> hubRoles, Actor administrator) {
        administrator.mustBeHubAdministrator();
        String tidyName = name == null ? "" : name.strip();
        String tidyEmail = email == null ? "" : email.strip();
        check(tidyName, tidyEmail);
        passwords.check(password, tidyEmail);

        Account account = new Account(
                UUID.randomUUID(), tidyEmail, tidyName, passwords.hash(password), hubRoles, clock.instant());
        accounts.add(account);
        return account.id();
    }

    private void check(String name, String email) {
        List<Problem> problems = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(new Problem("name", "Give the person's name, in at most " + LONGEST_NAME + " characters"));
        }
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            problems.add(new Problem("email", "Enter an email address like name@example.org"));
        } else if (accounts.findByEmail(email).isPresent()) {
            problems.add(new Problem("email", "There is an account with this email address already"));
        }
        if (!problems.isEmpty()) {
            throw new RuleBroken(problems);
        }
    }
}
