/**
 * Calendars in iCalendar and in its older form vCalendar 1.0.
 */
package org.flourishhub.syndication.inbound.calendars;
