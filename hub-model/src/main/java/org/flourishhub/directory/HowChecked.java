package org.flourishhub.directory;

/** How somebody made sure that what a listing says is true. */
public enum HowChecked {
    BY_PHONE,
    BY_VISIT,
    BY_EMAIL,
    BY_THE_ORGANISATION
}
