/**
 * Feeds in XML, from RSS 0.9 to Atom 1.0 with what they borrow from each other, repaired where they are torn.
 */
package org.flourishhub.syndication.inbound.xml;
