/**
 * What every page shares: the application, views and the page around them, forms that only our own pages can send,
 * what visitors see when something goes wrong, headers, and the assets.
 *
 * <p>Who is signed in comes from whoever produces an {@link org.flourishhub.shared.Actor}; without one, everybody is a
 * visitor.
 */
package org.flourishhub.shared.web;
