/**
 * Dates as people and programs write them.
 */
package org.flourishhub.syndication.inbound.dates;
