/**
 * What an administrator does to a hub from the command line, through the same use cases as the console: each command is
 * one run of this program on the hub's database.
 */
package org.flourishhub.command;
