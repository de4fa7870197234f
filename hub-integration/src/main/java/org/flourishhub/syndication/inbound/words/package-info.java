/**
 * What partners write, made safe and readable: HTML cleaned, addresses made whole, plain text taken out.
 */
package org.flourishhub.syndication.inbound.words;
