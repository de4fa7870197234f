/** Somebody's own account, or news told by an organisation: how it arrives, is read by a moderator, becomes public, changes, and can be taken back. */
package org.flourishhub.stories;
