/** The part of partners' lists that happens by itself. */
package org.flourishhub.sheets.working;
