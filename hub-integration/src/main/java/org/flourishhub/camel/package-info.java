/** Where Camel meets the hub: its routes are started and stopped here, find the hub's beans, and are woken when there is work. */
package org.flourishhub.camel;
