package org.flourishhub.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.flourishhub.corrections.CorrectionWords;

/** What an invented visitor says is wrong on the page of one of the cast's services. */
record CastCorrection(String organisation, String service, String wrong, String right, String contact) {
    CorrectionWords words() {
        return new CorrectionWords(wrong, right, contact);
    }

    static List<CastCorrection> all() {
        try (InputStream yaml = CastCorrection.class.getResourceAsStream("cast/corrections.yaml")) {
            return List.of(new ObjectMapper(new YAMLFactory()).readValue(yaml, CastCorrection[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("The corrections of the sample cannot be read", e);
        }
    }
}
