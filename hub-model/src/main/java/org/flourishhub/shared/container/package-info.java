/** What only exists inside a Jakarta EE server: its data source, its entity manager, and the schema brought up to date before either is used. */
package org.flourishhub.shared.container;
