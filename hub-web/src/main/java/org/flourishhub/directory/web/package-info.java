/** The public pages of services and events, from the database alone. */
package org.flourishhub.directory.web;
