/** Searches as booklets to print: asked for, made in the background, kept for an hour or two, and forgotten. */
package org.flourishhub.booklets;
