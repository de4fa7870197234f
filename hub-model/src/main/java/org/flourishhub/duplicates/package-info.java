/** How the hub notices that the same service or organisation is there twice, and makes one of the two, so that it can be undone. */
package org.flourishhub.duplicates;
