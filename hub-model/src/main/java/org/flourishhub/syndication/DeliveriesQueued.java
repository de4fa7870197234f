package org.flourishhub.syndication;

import org.flourishhub.shared.Fact;

/** There is something to send to subscribers. */
public record DeliveriesQueued() implements Fact {}
