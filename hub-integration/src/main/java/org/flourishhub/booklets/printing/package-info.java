/** The part of making booklets that happens by itself. */
package org.flourishhub.booklets.printing;
