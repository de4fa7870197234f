/** The public pages of stories, from the database alone. */
package org.flourishhub.stories.web;
