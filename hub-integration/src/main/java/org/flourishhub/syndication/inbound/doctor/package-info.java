/**
 * What a partner can do about their feed: signs in documents and entries of what went wrong when they were made.
 */
package org.flourishhub.syndication.inbound.doctor;
