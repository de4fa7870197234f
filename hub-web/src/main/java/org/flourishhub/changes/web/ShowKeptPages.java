package org.flourishhub.changes.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.flourishhub.shared.web.Gzip;

/**
 * Shows a visitor the page that was made for the one before, as long as nothing has changed that stands on it, before anything
 * else of the hub is asked. Whoever is signed in gets a page of their own, and so does whoever asks with words that no link of
 * ours has. It stands in web.xml after the rules for browsers, which these pages carry too.
 */
public class ShowKeptPages extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> QUERIES = Set.of("", "print=large");

    /** Lists, calendars and feeds below the same addresses are not kept, and need no question whether they are. */
    private static final Pattern OF_A_LISTING = Pattern.compile(".*/[a-z]+/[^/.]+");

    @Inject
    transient KeptPages pages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<byte[]> packed = isForAll(request) ? look(request) : Optional.empty();
        if (packed.isPresent()) {
            show(packed.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForAll(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.GET)
                && OF_A_LISTING.matcher(request.getRequestURI()).matches()
                && request.getSession(false) == null
                && QUERIES.contains(query(request));
    }

    private Optional<byte[]> look(HttpServletRequest request) {
        try {
            long revision = pages.revision();
            request.setAttribute(KeptPages.REVISION, revision);
            return pages.at(addressOf(request), revision);
        } catch (RuntimeException databaseIsAway) {
            // whoever makes the page says so in plain words
            return Optional.empty();
        }
    }

    static String addressOf(HttpServletRequest request) {
        return request.getRequestURI() + "?" + query(request);
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : request.getQueryString();
    }

    private static void show(byte[] packed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean unpacks = Gzip.accepts(request.getHeader("Accept-Encoding"));
        byte[] body = unpacks ? packed : Gzip.unpack(packed);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        if (unpacks) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
