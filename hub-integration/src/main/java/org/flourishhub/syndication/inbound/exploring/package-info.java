/**
 * Looking before anything is kept: which feeds a site has, and what one of them would bring.
 */
package org.flourishhub.syndication.inbound.exploring;
