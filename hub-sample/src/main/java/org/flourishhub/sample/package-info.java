/**
 * The invented cast: ten organisations, what they offer and tell, and a few people who sign in for them. It fills a hub
 * for trying it out, for tests and for pictures. Nobody in it is real, and nothing of it is part of the hub itself.
 */
package org.flourishhub.sample;
