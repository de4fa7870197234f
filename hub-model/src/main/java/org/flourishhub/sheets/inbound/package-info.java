/** Turns the files that partners have, CSV in its many spellings and xlsx, into one plain table. */
package org.flourishhub.sheets.inbound;
