package org.flourishhub.syndication.inbound.exploring;

import org.flourishhub.syndication.FoundFeed.Where;

/** An address that may be a feed, and what made us think so. */
record Clue(String address, Where where, String title) {}
