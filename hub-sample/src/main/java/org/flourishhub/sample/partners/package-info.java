/**
 * Two invented partner sites and an invented receiver, as real small web servers on loopback: one speaks like a WordPress
 * site, one like the Care Opinion API, and the receiver checks what the hub sends. They let a newcomer watch a story
 * arrive, change and vanish, and they let tests do the same.
 */
package org.flourishhub.sample.partners;
