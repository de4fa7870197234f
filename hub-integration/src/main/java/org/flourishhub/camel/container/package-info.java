/** What starts the routes inside a Jakarta EE server, on its own threads. */
package org.flourishhub.camel.container;
