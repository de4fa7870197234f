/** Fetches the pictures of stories, so that the hub shows its own copies and no reader is seen by a third party. */
package org.flourishhub.stories.pictures;
