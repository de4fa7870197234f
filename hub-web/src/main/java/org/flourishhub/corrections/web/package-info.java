/** The form for visitors, and the console's pages for those who settle what comes in. */
package org.flourishhub.corrections.web;
