/**
 * The one record of what became public, changed or was taken down, in an order that a reader can follow without missing
 * anything. Feeds of changes and long lists for machines are made from it.
 */
package org.flourishhub.changes;
