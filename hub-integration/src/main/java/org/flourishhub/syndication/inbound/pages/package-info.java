/**
 * Web pages that are feeds at the same time: JSON-LD of schema.org, and microformats.
 */
package org.flourishhub.syndication.inbound.pages;
