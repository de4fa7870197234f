/**
 * How the hub behaves towards the sites of others, whatever it wants from them: how much it asks of one host, when it
 * leaves one alone, and which it does not read at all. All nodes share it through the database.
 */
package org.flourishhub.courtesy;
