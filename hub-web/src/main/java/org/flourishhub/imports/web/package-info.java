/** What editors see of imports: where a service came from, and what its source says now. */
package org.flourishhub.imports.web;
