/** What can be spared while nothing public changes. */
package org.flourishhub.changes.web;
