/** How visitors say what is wrong on a page, without an account, and how it stays in sight until somebody has settled it. */
package org.flourishhub.corrections;
