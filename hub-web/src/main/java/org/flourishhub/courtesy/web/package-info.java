/** What administrators see of the sites of others, and what they can do about them. */
package org.flourishhub.courtesy.web;
