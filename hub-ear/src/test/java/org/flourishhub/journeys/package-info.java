/**
 * The whole hub, as people use it: the real hub.jar with its own data directory, a real browser, real partner sites and a
 * real receiver. One hub is started for all journeys and stopped with them.
 */
package org.flourishhub.journeys;
