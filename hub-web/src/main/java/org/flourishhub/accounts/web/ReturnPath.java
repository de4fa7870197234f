package org.flourishhub.accounts.web;

import java.util.regex.Pattern;

/** Where to go on after signing in: only ever a page of our own console, whatever the address asked for. */
final class ReturnPath {
    static final String HOME = "/console";
    private static final Pattern OURS = Pattern.compile("/console(/[A-Za-z0-9-]+)*(\\?[A-Za-z0-9=&-]*)?");
    private static final int LONGEST = 300;

    private ReturnPath() {}

    static String safe(String asked) {
        return isSafe(asked) ? asked : HOME;
    }

    static boolean isSafe(String asked) {
        return asked != null && asked.length() <= LONGEST && OURS.matcher(asked).matches();
    }
}
