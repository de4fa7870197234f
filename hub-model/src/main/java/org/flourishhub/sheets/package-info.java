/**
 * Lists that an organisation's editors bring in as a file: read, matched column by column, looked over, taken in row by
 * row, and undone as a whole.
 */
package org.flourishhub.sheets;
