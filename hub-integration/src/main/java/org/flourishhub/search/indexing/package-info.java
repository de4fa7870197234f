/** Drains the queue of listings whose entry in the index is out of date. */
package org.flourishhub.search.indexing;
