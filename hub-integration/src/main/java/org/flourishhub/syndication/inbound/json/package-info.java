/**
 * Feeds and interfaces in JSON: JSON Feed, and what the systems that partners use have of their own.
 */
package org.flourishhub.syndication.inbound.json;
