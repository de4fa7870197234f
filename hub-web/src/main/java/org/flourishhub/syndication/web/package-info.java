/** Stories on their way out to readers and other sites, as Atom 1.0 and JSON Feed 1.1, and the pages about feeds and subscriptions. */
package org.flourishhub.syndication.web;
