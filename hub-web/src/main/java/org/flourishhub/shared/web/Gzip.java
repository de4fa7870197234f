package org.flourishhub.shared.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Packs text on its way out, so that pages are small on slow and paid-for connections, on any server. */
@Provider
@ApplicationScoped
@Priority(Priorities.ENTITY_CODER)
public class Gzip implements WriterInterceptor {
    @Context
    HttpHeaders request;

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        if (!isText(answer.getMediaType()) || answer.getHeaders().containsKey(HttpHeaders.CONTENT_ENCODING)) {
            answer.proceed();
            return;
        }
        answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!accepts(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING))) {
            answer.proceed();
            return;
        }
        answer.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        answer.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        OutputStream plain = answer.getOutputStream();
        GZIPOutputStream packed = new GZIPOutputStream(plain);
        answer.setOutputStream(packed);
        try {
            answer.proceed();
        } finally {
            packed.finish();
            answer.setOutputStream(plain);
        }
    }

    /** Text packed before it is asked for. */
    public static byte[] pack(byte[] text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(text.length / 3);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text);
        }
        return packed.toByteArray();
    }

    /** For whoever cannot unpack it. */
    public static byte[] unpack(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    private static boolean isText(MediaType type) {
        return type != null
                && (type.getType().equals("text") || type.getSubtype().matches("(.*\\+)?(json|xml)"));
    }

    /** Whether somebody who sends such an {@code Accept-Encoding} can unpack it. */
    public static boolean accepts(String encodings) {
        if (encodings == null) {
            return false;
        }
        for (String encoding :
                encodings.toLowerCase(Locale.ROOT).replace(" ", "").split(",")) {
            if (encoding.startsWith("gzip") && !encoding.matches("gzip;q=0(\\.0*)?")) {
                return true;
            }
        }
        return false;
    }
}
