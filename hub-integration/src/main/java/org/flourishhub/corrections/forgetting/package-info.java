/** The part of corrections that happens by itself. */
package org.flourishhub.corrections.forgetting;
