package org.flourishhub.syndication;

/** How far a hub's word to tell us when a feed changes has come. */
enum PushState {
    /** We have to ask for it. */
    WANTED,
    /** The hub will make sure that it was us. */
    ASKED,
    ACTIVE,
    /** Asked for again after a day. */
    REFUSED,
    /** We have to say that we do not want it any more. */
    ENDING
}
