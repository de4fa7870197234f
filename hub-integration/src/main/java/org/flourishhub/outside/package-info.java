/**
 * The way out of the hub: one HTTP client for everything beyond it, feeds that are read as well as stories that are
 * sent on. Whatever comes from outside is taken to be hostile until it has been measured.
 */
package org.flourishhub.outside;
