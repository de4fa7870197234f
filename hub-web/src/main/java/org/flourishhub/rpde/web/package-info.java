/** Changes of what is public, page by page, for those who keep a copy of it. */
package org.flourishhub.rpde.web;
