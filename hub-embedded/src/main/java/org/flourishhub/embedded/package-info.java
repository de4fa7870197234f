/**
 * MariaDB and Solr as child processes, so that a hub runs on an empty machine and tests meet the real parts.
 *
 * <p>Each lives in a {@link org.flourishhub.embedded.DataDirectory}, listens on 127.0.0.1 only and ends when the
 * program that started it ends, even by {@code kill -9}.
 */
package org.flourishhub.embedded;
