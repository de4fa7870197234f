package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PushSignatureTest {
    private static final String SECRET = "hub-demo-secret-0001";
    private static final byte[] BODY =
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><id>urn:x</id></feed>"
                    .getBytes(StandardCharsets.UTF_8);
    private static final String SHA256 = "d0f36c788ae79abbf9143cea2ace3c6d5d2eafa346f1d5ab5cb124b907fa6fd0";

    @Test
    void known_signatures_match() {
        assertThat(PushSignature.matches("sha1=190478d683f9b43341c06824623540646564e028", BODY, SECRET))
                .isTrue();
        assertThat(PushSignature.matches("sha256=" + SHA256, BODY, SECRET)).isTrue();
        assertThat(PushSignature.matches(" SHA256 = " + SHA256.toUpperCase(java.util.Locale.ROOT), BODY, SECRET))
                .isTrue();
    }

    @Test
    void anything_else_does_not() {
        for (String header : new String[] {
            null,
            "",
            "sha256",
            "sha256=",
            "=",
            SHA256,
            "md5=" + SHA256,
            "sha1=" + SHA256,
            "sha256=" + SHA256.substring(1)
        }) {
            assertThat(PushSignature.matches(header, BODY, SECRET))
                    .as("%s", header)
                    .isFalse();
        }
        assertThat(PushSignature.matches("sha256=" + SHA256, BODY, "another")).isFalse();
        assertThat(PushSignature.matches("sha256=" + SHA256, new byte[0], SECRET))
                .isFalse();
    }
}
