/**
 * What every reader stands on: a document with its letters found out and its size bounded, JSON and pages as they really
 * are, and the drafts of what is read out of them.
 */
package org.flourishhub.syndication.inbound.documents;
