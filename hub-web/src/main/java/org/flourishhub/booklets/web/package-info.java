/** Asking for a booklet, fetching it, and setting and printing it. */
package org.flourishhub.booklets.web;
