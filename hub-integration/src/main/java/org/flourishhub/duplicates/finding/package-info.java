/** The part of finding duplicates that happens by itself. */
package org.flourishhub.duplicates.finding;
