/** Pages that draw on several capabilities, and those that only say something. */
package org.flourishhub.site.web;
