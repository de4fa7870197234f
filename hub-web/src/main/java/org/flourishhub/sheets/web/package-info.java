/** Bringing in a list, step by step: the file, its columns, what will happen, how far it is, and how to undo it. */
package org.flourishhub.sheets.web;
