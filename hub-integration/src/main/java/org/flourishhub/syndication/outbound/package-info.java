/** Telling subscribers: each delivery that is due is claimed, written, signed as Standard Webhooks 1.0 says, sent, and its outcome noted. */
package org.flourishhub.syndication.outbound;
