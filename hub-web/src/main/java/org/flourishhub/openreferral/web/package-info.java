/** The directory for other computers, as Open Referral UK 3.0 says: one class for each of the standard's objects, and one for each of its lists. */
package org.flourishhub.openreferral.web;
