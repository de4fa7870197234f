/**
 * The directory as Open Referral UK asks for it: every list is the answer to a question, kept as the order of its ids,
 * so that the thousandth page costs what the first one costs.
 */
package org.flourishhub.openreferral;
