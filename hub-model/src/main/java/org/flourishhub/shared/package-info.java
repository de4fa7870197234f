/** The few words every capability needs: who acts, what happened, what went wrong, and the database and clock to do it with. */
package org.flourishhub.shared;
