/**
 * What partners' directories tell the hub, and what the hub makes of it: runs that can be carried on where they
 * stopped, where each record and each of its fields came from, and what happens when a record is gone at its source.
 */
package org.flourishhub.imports;
