/** The real web application on Payara Micro, with a real database and search beside it: who may do what, signing in, sessions and guarded forms. */
package org.flourishhub.container;
