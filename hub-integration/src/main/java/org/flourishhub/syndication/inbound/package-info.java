/**
 * How stories come in by themselves: a route claims the feeds that are due, asks the partners, and takes in what their
 * documents say. What is asked and read stands in the packages below, each of which knows only those under it. Whatever
 * arrives is repaired first, cleaned always, and believed never.
 */
package org.flourishhub.syndication.inbound;
