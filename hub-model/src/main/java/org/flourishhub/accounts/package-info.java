/** Who may sign in, what they may do for which organisation, and how guessing is slowed down. */
package org.flourishhub.accounts;
