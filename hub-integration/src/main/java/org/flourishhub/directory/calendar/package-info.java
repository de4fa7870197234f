/** Moves events on by themselves as their dates pass. */
package org.flourishhub.directory.calendar;
