package org.flourishhub.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret in every form of somebody who is signed in: another site can send a form to us, but cannot know this. */
@RequestScoped
public class FormToken {
    static final String FIELD = "csrf";
    private static final String SECRET = "org.flourishhub.form-secret";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    HttpServletRequest request;

    protected FormToken() {}

    FormToken(HttpServletRequest request) {
        this.request = request;
    }

    /** True when there is a session to protect: visitors have none, and get no cookie for looking. */
    public boolean isNeeded() {
        return request.getSession(false) != null;
    }

    /**
     * The token as a form carries it: different every time, so that the size of a compressed page that also shows what
     * was typed tells nothing about it (BREACH). Empty without a session.
     */
    public String masked() {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return "";
        }
        byte[] secret = secretOf(session);
        byte[] sent = new byte[2 * LENGTH];
        byte[] mask = random();
        for (int i = 0; i < LENGTH; i++) {
            sent[i] = mask[i];
            sent[LENGTH + i] = (byte) (mask[i] ^ secret[i]);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sent);
    }

    public boolean matches(String sent) {
        HttpSession session = request.getSession(false);
        return session != null && sent != null && MessageDigest.isEqual(secretOf(session), unmasked(sent));
    }

    private static byte[] unmasked(String sent) {
        byte[] secret = new byte[LENGTH];
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sent);
            if (bytes.length != 2 * LENGTH) {
                return new byte[0];
            }
            for (int i = 0; i < LENGTH; i++) {
                secret[i] = (byte) (bytes[i] ^ bytes[LENGTH + i]);
            }
            return secret;
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static byte[] secretOf(HttpSession session) {
        byte[] secret = (byte[]) session.getAttribute(SECRET);
        if (secret == null) {
            secret = random();
            session.setAttribute(SECRET, secret);
        }
        return secret;
    }

    private static byte[] random() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
