package org.flourishhub.corrections.web;

import org.flourishhub.corrections.CorrectedListing;
import org.flourishhub.corrections.Correction;

/** One line in the list of corrections. */
public record CorrectionRow(Correction correction, CorrectedListing about) {
    private static final int LONGEST = 160;

    /** As much of what is wrong as fits a line. */
    public String beginning() {
        String wrong = correction.wrong().replaceAll("\\s+", " ");
        return wrong.length() <= LONGEST ? wrong : wrong.substring(0, LONGEST).strip() + " …";
    }
}
