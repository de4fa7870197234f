/** What a page costs beside the question to Solr behind it: {@code mvn -Pbench}. */
package org.flourishhub.bench;
