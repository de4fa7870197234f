/** Where moderators look at two listings side by side, and how the address of what was merged leads to what was kept. */
package org.flourishhub.duplicates.web;
