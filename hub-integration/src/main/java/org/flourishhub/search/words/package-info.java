/** The part of searching with people's own words that happens by itself. */
package org.flourishhub.search.words;
