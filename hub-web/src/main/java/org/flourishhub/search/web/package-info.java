/** The search page, from Solr alone. */
package org.flourishhub.search.web;
