package org.flourishhub.corrections;

/** So many came from one place, or wait about one page, that the hub takes no more for now. */
public class TooManyCorrections extends RuntimeException {
    TooManyCorrections(String sentence) {
        super(sentence);
    }
}
