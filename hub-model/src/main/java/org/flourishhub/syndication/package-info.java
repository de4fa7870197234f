/**
 * Stories on the move: the feeds we read from partners with the ledger of everything that came through them, and the
 * subscriptions of those who want to be told. An entry is known by (feed, key); what its words were is kept as a
 * fingerprint beside it, so that the same entry never doubles and an edited one revises its story.
 */
package org.flourishhub.syndication;
