package org.flourishhub.syndication;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of WebSub: {@code X-Hub-Signature: sha256=…}, an HMAC over the very bytes of the body. */
public final class PushSignature {
    private static final Map<String, String> METHODS =
            Map.of("sha1", "HmacSHA1", "sha256", "HmacSHA256", "sha384", "HmacSHA384", "sha512", "HmacSHA512");

    private PushSignature() {}

    /** Whether whoever made the header knows the secret; {@code header} may be {@code null}. */
    public static boolean matches(String header, byte[] body, String secret) {
        String[] parts = header == null ? new String[0] : header.strip().split("=", 2);
        String method = parts.length == 2 ? METHODS.get(parts[0].strip().toLowerCase(Locale.ROOT)) : null;
        return method != null
                && MessageDigest.isEqual(
                        code(method, body, secret).getBytes(StandardCharsets.US_ASCII),
                        parts[1].strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    private static String code(String method, byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance(method);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), method));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + method, e);
        }
    }
}
