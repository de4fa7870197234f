package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.RuleBroken.Problem;

/** A hub administrator lets a partner be told about stories. */
@ApplicationScoped
public class AddSubscription {
    private static final int LONGEST_NAME = 200;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Organisations organisations;

    @Inject
    EndpointRule endpoints;

    @Inject
    Clock clock;

    /** The secret is told this once and never shown again. */
    public record Added(UUID subscriptionId, SigningSecret secret) {}

    /** With a new secret of the hub's making. */
    @Transactional
    public Added add(SubscriptionWish wish, Actor administrator) {
        return add(wish, SigningSecret.fresh(), administrator);
    }

    /** With a secret the partner has chosen. */
    @Transactional
    public Added add(SubscriptionWish wish, SigningSecret secret, Actor administrator) {
        administrator.mustBeHubAdministrator();

        SubscriptionWish tidy = tidy(wish);
        Organisation organisation = wish.organisationId() == null ? null : organisations.get(wish.organisationId());
        Subscription subscription = new Subscription(UUID.randomUUID(), tidy, organisation, secret, clock.instant());

        subscriptions.add(subscription);
        return new Added(subscription.id(), secret);
    }

    private SubscriptionWish tidy(SubscriptionWish wish) {
        List<Problem> problems = new ArrayList<>();
        String name = wish.name() == null
                ? ""
                : wish.name().replaceAll("[\\p{Cc}\\s]+", " ").strip();
        if (name.isEmpty()) {
            problems.add(new Problem("name", "Say who is told"));
        } else if (name.length() > LONGEST_NAME) {
            problems.add(new Problem("name", "Use at most 200 characters for the name"));
        }
        String endpoint = wish.endpoint() == null ? "" : wish.endpoint().strip();
        endpoints.complaintAbout(endpoint).ifPresent(sentence -> problems.add(new Problem("endpoint", sentence)));
        if (problems.isEmpty() && subscriptions.findByEndpoint(endpoint).isPresent()) {
            problems.add(new Problem("endpoint", "Somebody is already told at this address"));
        }
        Set<String> sites = sites(wish, problems);
        if (!problems.isEmpty()) {
            throw new RuleBroken(problems);
        }
        return new SubscriptionWish(name, endpoint, wish.organisationId(), sites, wish.kinds(), wish.commercial());
    }

    private static Set<String> sites(SubscriptionWish wish, List<Problem> problems) {
        List<String> typed =
                wish.sites().stream().filter(site -> !site.isBlank()).toList();
        if (!typed.stream().allMatch(site -> Site.ofTyped(site).isPresent())) {
            problems.add(new Problem("sites", "Write each site like example.org"));
        }
        return typed.stream().flatMap(site -> Site.ofTyped(site).stream()).collect(Collectors.toSet());
    }
}
