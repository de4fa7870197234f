/**
 * How stories come in by themselves: a route claims the feeds that are due, asks the partners, and one reader per format
 * turns what they send into one shape. Whatever arrives is repaired first, cleaned always, and believed never.
 */
package org.flourishhub.syndication.inbound;
