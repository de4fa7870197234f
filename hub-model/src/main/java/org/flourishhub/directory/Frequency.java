package org.flourishhub.directory;

/** How a time comes round again; Open Referral UK knows these two. */
public enum Frequency {
    WEEKLY,
    MONTHLY
}
