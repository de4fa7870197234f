package org.flourishhub.directory;

/** Where a postcode is; {@code postcode} in capitals without a space. */
record PostcodePoint(String postcode, double latitude, double longitude) {
    /** The outward half: all but its last three characters. */
    String district() {
        return postcode.substring(0, postcode.length() - 3);
    }
}
