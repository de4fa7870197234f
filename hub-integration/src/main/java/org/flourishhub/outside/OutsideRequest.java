package org.flourishhub.outside;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One errand for {@link OutsideWorld}: what to ask which address, and how. Bodies are posted as they stand; a GET has
 * none.
 *
 * @param headers sent as they are; those that carry a secret leave only for the very address asked, never along a
 *     redirect to another one
 * @param patience gives up after this time, or after the usual one when that is shorter; {@code null}: the usual one
 */
public record OutsideRequest(
        URI url,
        Map<String, String> headers,
        byte[] body,
        String contentType,
        boolean followsRedirects,
        Duration patience) {

    public OutsideRequest {
        headers = Map.copyOf(headers);
    }

    public static OutsideRequest get(URI url) {
        return new OutsideRequest(url, Map.of(), null, null, true, null);
    }

    /** Posts never follow redirects: what was meant for one address is not handed to another. */
    public static OutsideRequest post(URI url, String contentType, byte[] body) {
        return new OutsideRequest(url, Map.of(), body, contentType, false, null);
    }

    public OutsideRequest with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new OutsideRequest(url, more, body, contentType, followsRedirects, patience);
    }

    /** Both validators exactly as the site gave them; either may be missing. */
    public OutsideRequest unlessStill(String etag, String lastModified) {
        OutsideRequest request = this;
        request = canBeSent(etag) ? request.with("If-None-Match", etag) : request;
        return canBeSent(lastModified) ? request.with("If-Modified-Since", lastModified) : request;
    }

    public OutsideRequest withoutRedirects() {
        return new OutsideRequest(url, headers, body, contentType, false, patience);
    }

    public OutsideRequest within(Duration time) {
        return new OutsideRequest(url, headers, body, contentType, followsRedirects, time);
    }

    /** The time for all of it. */
    Duration patience(Duration usual) {
        return patience == null || patience.compareTo(usual) > 0 ? usual : patience;
    }

    boolean isPost() {
        return body != null;
    }

    /** Bytes that could not be read as text cannot be given back unchanged, so such a validator is not sent at all. */
    private static boolean canBeSent(String validator) {
        return validator != null
                && !validator.isBlank()
                && validator.chars().allMatch(c -> c >= 0x20 && c != 0x7f && c != 0xFFFD);
    }
}
