/**
 * Asking a partner: once, page by page, or by the ways of a system that has its own, always with the manners a guest has.
 * What comes is kept in the flight recorder, and why nothing came is said in plain words.
 */
package org.flourishhub.syndication.inbound.fetching;
