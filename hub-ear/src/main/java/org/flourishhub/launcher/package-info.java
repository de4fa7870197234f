/** Starts everything a hub needs, in order, and stops it in the opposite order: the main class of {@code hub.jar}. */
package org.flourishhub.launcher;
