package org.flourishhub.directory;

import static java.lang.Math.abs;
import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.tan;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

/**
 * Turns metres east and north of the British National Grid into degrees of WGS 84, right to some five metres. The formulae and
 * numbers are those of Ordnance Survey, "A guide to coordinate systems in Great Britain", annexes B and C and section 6.6.
 */
final class NationalGrid {
    private static final double AIRY_A = 6_377_563.396;
    private static final double AIRY_B = 6_356_256.909;
    private static final double WGS84_A = 6_378_137;
    private static final double WGS84_B = 6_356_752.314245;

    private static final double SCALE = 0.9996012717;
    private static final double TRUE_NORTH = toRadians(49);
    private static final double TRUE_EAST = toRadians(-2);
    private static final double ORIGIN_EAST = 400_000;
    private static final double ORIGIN_NORTH = -100_000;

    private static final double SHIFT_X = 446.448;
    private static final double SHIFT_Y = -125.157;
    private static final double SHIFT_Z = 542.060;
    private static final double GROWTH = -20.4894e-6;
    private static final double TURN_X = toRadians(0.1502 / 3600);
    private static final double TURN_Y = toRadians(0.2470 / 3600);
    private static final double TURN_Z = toRadians(0.8421 / 3600);

    private NationalGrid() {}

    static Coordinates toDegrees84(double east, double north) {
        double[] onAiry = latitudeAndLongitude(east, north);
        return moved(onAiry[0], onAiry[1]);
    }

    /** Annex C.2, in radians on Airy's ellipsoid. */
    private static double[] latitudeAndLongitude(double east, double north) {
        double latitude = footPoint(north);
        double e2 = 1 - AIRY_B * AIRY_B / (AIRY_A * AIRY_A);
        double s = 1 - e2 * pow(sin(latitude), 2);
        double nu = AIRY_A * SCALE / sqrt(s);
        double rho = AIRY_A * SCALE * (1 - e2) / pow(s, 1.5);
        double eta2 = nu / rho - 1;
        double t2 = pow(tan(latitude), 2);
        double secant = 1 / cos(latitude);
        double vii = tan(latitude) / (2 * rho * nu);
        double viii = tan(latitude) / (24 * rho * pow(nu, 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
        double ix = tan(latitude) / (720 * rho * pow(nu, 5)) * (61 + 90 * t2 + 45 * t2 * t2);
        double x = secant / nu;
        double xi = secant / (6 * pow(nu, 3)) * (nu / rho + 2 * t2);
        double xii = secant / (120 * pow(nu, 5)) * (5 + 28 * t2 + 24 * t2 * t2);
        double xiia = secant / (5040 * pow(nu, 7)) * (61 + 662 * t2 + 1320 * t2 * t2 + 720 * pow(t2, 3));
        double d = east - ORIGIN_EAST;
        return new double[] {
            latitude - vii * pow(d, 2) + viii * pow(d, 4) - ix * pow(d, 6),
            TRUE_EAST + x * d - xi * pow(d, 3) + xii * pow(d, 5) - xiia * pow(d, 7)
        };
    }

    private static double footPoint(double north) {
        double latitude = TRUE_NORTH;
        double left;
        do {
            left = north - ORIGIN_NORTH - arc(latitude);
            latitude += left / (AIRY_A * SCALE);
        } while (abs(left) >= 0.00001);
        return latitude;
    }

    /** The length of the meridian from the true origin. */
    private static double arc(double latitude) {
        double n = (AIRY_A - AIRY_B) / (AIRY_A + AIRY_B);
        double n2 = n * n;
        double n3 = n * n2;
        double minus = latitude - TRUE_NORTH;
        double plus = latitude + TRUE_NORTH;
        return AIRY_B
                * SCALE
                * ((1 + n + 1.25 * n2 + 1.25 * n3) * minus
                        - (3 * n + 3 * n2 + 21.0 / 8 * n3) * sin(minus) * cos(plus)
                        + (15.0 / 8 * (n2 + n3)) * sin(2 * minus) * cos(2 * plus)
                        - 35.0 / 24 * n3 * sin(3 * minus) * cos(3 * plus));
    }

    /** Section 6.6: Helmert's transformation, by way of metres from the middle of the earth. */
    private static Coordinates moved(double latitude, double longitude) {
        double e2 = 1 - AIRY_B * AIRY_B / (AIRY_A * AIRY_A);
        double nu = AIRY_A / sqrt(1 - e2 * pow(sin(latitude), 2));
        double x = nu * cos(latitude) * cos(longitude);
        double y = nu * cos(latitude) * sin(longitude);
        double z = (1 - e2) * nu * sin(latitude);
        double x84 = SHIFT_X + (1 + GROWTH) * x - TURN_Z * y + TURN_Y * z;
        double y84 = SHIFT_Y + TURN_Z * x + (1 + GROWTH) * y - TURN_X * z;
        double z84 = SHIFT_Z - TURN_Y * x + TURN_X * y + (1 + GROWTH) * z;
        return onEllipsoid(x84, y84, z84);
    }

    private static Coordinates onEllipsoid(double x, double y, double z) {
        double e2 = 1 - WGS84_B * WGS84_B / (WGS84_A * WGS84_A);
        double p = sqrt(x * x + y * y);
        double latitude = atan2(z, p * (1 - e2));
        double before;
        do {
            before = latitude;
            double nu = WGS84_A / sqrt(1 - e2 * pow(sin(latitude), 2));
            latitude = atan2(z + e2 * nu * sin(latitude), p);
        } while (abs(latitude - before) > 1e-12);
        return new Coordinates(toDegrees(latitude), toDegrees(atan2(y, x)));
    }
}
