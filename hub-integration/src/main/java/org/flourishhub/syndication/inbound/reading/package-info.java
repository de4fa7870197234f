/**
 * The one door for documents: every format has its reader, and the first that knows a document reads it. Reading knows
 * nobody who asks for it; the readers know neither each other nor the door.
 */
package org.flourishhub.syndication.inbound.reading;
