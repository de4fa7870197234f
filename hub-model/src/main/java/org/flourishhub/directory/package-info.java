/** Who offers what, where and when: organisations, their services and events, places, and the words things are found by. Names and meanings follow Open Referral UK. */
package org.flourishhub.directory;
