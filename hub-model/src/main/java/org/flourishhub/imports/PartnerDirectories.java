package org.flourishhub.imports;

/** The way to partners' directories, on the web or in files; whoever knows their formats provides it. */
public interface PartnerDirectories {
    /** Opens the one at {@code address}, an address on the web or the path of a file, where {@code from} says. */
    PartnerPages open(String address, Bookmark from);

    /** The address in the one spelling that tells two directories apart. */
    String known(String address);

    /** Tells one state of a file from another, by its length and date; empty for what is on the web. */
    String edition(String address);
}
