package org.flourishhub.command;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.accounts.Account;
import org.flourishhub.accounts.Accounts;
import org.flourishhub.accounts.AddAccount;
import org.flourishhub.accounts.AddMembership;
import org.flourishhub.accounts.DisableAccount;
import org.flourishhub.accounts.EnableAccount;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.Actor.HubRole;
import org.flourishhub.shared.Actor.OrganisationRole;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.standalone.StandaloneHub;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The people who may sign in. */
@Command(name = "account", description = "Adds and changes accounts.", mixinStandardHelpOptions = true)
final class AccountCommand {
    /** Both or neither: a role is always a role somewhere. */
    static final class At {
        @Option(
                names = "--organisation",
                paramLabel = "SLUG",
                required = true,
                description = "The organisation they act for, by the last part of its page's address.")
        String organisation;

        @Option(names = "--role", required = true, description = "What they may do there: ${COMPLETION-CANDIDATES}.")
        OrganisationRole role;
    }

    @Command(
            name = "add",
            description = "Adds an account. The password is asked for, or read from standard input.",
            mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "EMAIL", description = "What they sign in with.") String email,
            @Option(names = "--name", required = true, description = "The person's name.") String name,
            @Option(
                            names = "--hub-role",
                            description =
                                    "What they may do for the whole hub: ${COMPLETION-CANDIDATES}; may be given twice.")
                    Set<HubRole> hubRoles,
            @ArgGroup(exclusive = false) At at)
            throws SQLException {
        Set<HubRole> roles = hubRoles == null ? EnumSet.noneOf(HubRole.class) : hubRoles;
        String password = new Question().password(email);
        System.err.println("Adding the account …");
        OnHub.run(hub -> hub.inTransaction(() -> {
            UUID account = hub.get(AddAccount.class).add(name, email, password, roles, OnHub.OPERATOR);
            if (at != null) {
                hub.get(AddMembership.class).add(account, organisation(hub, at.organisation), at.role, OnHub.OPERATOR);
            }
            return account;
        }));
        System.out.println("Added " + email + ".");
        return 0;
    }

    @Command(name = "list", description = "Lists all accounts.", mixinStandardHelpOptions = true)
    int list() throws SQLException {
        OnHub.run(hub -> hub.inTransaction(() -> {
            hub.get(Accounts.class).all().forEach(AccountCommand::print);
            return 0;
        }));
        return 0;
    }

    @Command(
            name = "disable",
            description = "Stops somebody from signing in, and signs them out.",
            mixinStandardHelpOptions = true)
    int disable(
            @Parameters(paramLabel = "EMAIL") String email,
            @Option(names = "--yes", description = "Do not ask.") boolean yes)
            throws SQLException {
        if (!yes && !new Question().isConfirmed("Shall " + email + " no longer be able to sign in?")) {
            return HubCommand.NOT_CONFIRMED;
        }
        OnHub.run(hub -> {
            hub.get(DisableAccount.class).disable(account(hub, email), OnHub.OPERATOR);
            return 0;
        });
        System.out.println("Disabled " + email + ".");
        return 0;
    }

    @Command(name = "enable", description = "Lets somebody sign in again.", mixinStandardHelpOptions = true)
    int enable(@Parameters(paramLabel = "EMAIL") String email) throws SQLException {
        OnHub.run(hub -> {
            hub.get(EnableAccount.class).enable(account(hub, email), OnHub.OPERATOR);
            return 0;
        });
        System.out.println("Enabled " + email + ".");
        return 0;
    }

    private static void print(Account account) {
        System.out.printf(
                "%s\t%s\t%s\t%s%n",
                account.email(), account.name(), account.hubRoles(), account.isDisabled() ? "disabled" : "enabled");
    }

    private static UUID account(StandaloneHub hub, String email) {
        return hub.get(Accounts.class)
                .findByEmail(email)
                .orElseThrow(() -> new RuleBroken("There is no account with the email address " + email))
                .id();
    }

    static UUID organisation(StandaloneHub hub, String slug) {
        return hub.get(Organisations.class)
                .findBySlug(slug)
                .orElseThrow(() -> new RuleBroken("There is no organisation with the address " + slug))
                .id();
    }
}
