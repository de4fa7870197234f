package org.flourishhub.directory;

/** How somebody gets in; a service may have several ways. */
public enum WayIn {
    JUST_TURN_UP,
    PHONE,
    FORM,
    REFERRAL
}
