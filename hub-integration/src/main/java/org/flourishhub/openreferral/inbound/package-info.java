/**
 * Reads directories that partners publish by Open Referral UK, 3.0 or 1.0, from the web or from a file. Everything that
 * comes is somebody else's word: what cannot be understood is said in a sentence, and the rest is read on.
 */
package org.flourishhub.openreferral.inbound;
