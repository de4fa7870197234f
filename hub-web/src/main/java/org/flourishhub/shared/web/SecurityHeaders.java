package org.flourishhub.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Puts the rules for browsers on every answer, the container's own errors included: only our own scripts, styles, fonts
 * and pictures, no frames, no guessing, and no address of ours told to other sites. It stands in web.xml as the first filter.
 */
public class SecurityHeaders extends HttpFilter {
    /** {@code data:} pictures are the ticks and arrows inside Pico's own style sheet. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " connect-src 'self'; font-src 'self'; img-src 'self' data:; manifest-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    /** Where somebody is, the browser tells only when they press our button and then agree. */
    private static final String LITTLE_OF_THE_DEVICE = "accelerometer=(), browsing-topics=(), camera=(),"
            + " display-capture=(), geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), midi=(),"
            + " payment=(), usb=()";

    @Inject
    PublicAddress address;

    @Inject
    MapTiles tiles;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", policy());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        // not "no-referrer": with it browsers send "Origin: null" with our own forms
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", LITTLE_OF_THE_DEVICE);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (address.isEncrypted()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, response);
    }

    /** Wider only where a hub was set up with pictures of streets from elsewhere, and then for pictures alone. */
    private String policy() {
        return tiles.areThere()
                ? CONTENT_SECURITY_POLICY.replace("img-src 'self'", "img-src 'self' " + tiles.origin())
                : CONTENT_SECURITY_POLICY;
    }
}
