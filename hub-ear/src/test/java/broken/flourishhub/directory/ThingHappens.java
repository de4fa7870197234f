package broken.flourishhub.directory;

import org.flourishhub.shared.Fact;

/** Breaks, on purpose: a fact that is no record and has not happened yet. */
public class ThingHappens implements Fact {}
