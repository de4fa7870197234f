/** The hub's use cases outside a server: administration commands and store tests run them on Weld SE with transactions of the database alone. */
package org.flourishhub.standalone;
