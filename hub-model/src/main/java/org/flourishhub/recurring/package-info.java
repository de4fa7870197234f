/**
 * When something comes again: rules of RFC 5545 and what they mean on the clocks of a place. Knows nothing of events,
 * feeds or pages, and nothing but the calendar of the Java platform.
 */
package org.flourishhub.recurring;
