package org.flourishhub.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalGridTest {
    /** The worked example of Ordnance Survey's guide, moved to WGS 84, and postcodes as the ONS gives them both ways. */
    @ParameterizedTest
    @CsvSource({
        "651409.903, 313177.270, 52.65798, 1.71605",
        "529090, 179645, 51.501009, -0.141588",
        "379988, 395476, 53.455654, -2.302836",
        "464447, 195647, 51.655929, -1.069752"
    })
    void metres_of_the_grid_become_degrees_right_to_a_few_metres(
            double east, double north, double latitude, double longitude) {
        Coordinates point = NationalGrid.toDegrees84(east, north);

        assertThat(point.kilometresTo(new Coordinates(latitude, longitude))).isLessThan(0.010);
    }
}
