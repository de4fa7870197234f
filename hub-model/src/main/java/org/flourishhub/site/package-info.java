/** What is asked of several capabilities at once, for the site as a whole. */
package org.flourishhub.site;
