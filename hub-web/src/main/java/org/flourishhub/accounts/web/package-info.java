/** Signing in and out, and who is asking: a session remembers only which account signed in, the rest is read afresh. */
package org.flourishhub.accounts.web;
