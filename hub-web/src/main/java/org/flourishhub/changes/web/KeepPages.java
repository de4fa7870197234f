package org.flourishhub.changes.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.flourishhub.shared.web.Gzip;
import org.flourishhub.shared.web.Kept;
import org.flourishhub.shared.web.SameForAll;
import org.flourishhub.shared.web.View;

/**
 * Keeps a page that was made for a visitor, packed as most browsers take it, for {@link ShowKeptPages}. It stands outside of
 * {@link Gzip}, so that a page which was packed for its first visitor is kept as it was sent.
 */
@Provider
@SameForAll
@ApplicationScoped
@Priority(Priorities.ENTITY_CODER - 1)
public class KeepPages implements WriterInterceptor {
    @Context
    HttpServletRequest request;

    @Inject
    KeptPages pages;

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        if (request.getAttribute(KeptPages.REVISION) instanceof Long revision
                && answer.getEntity() instanceof View view
                && view.parts().get("kept") instanceof Kept how) {
            OutputStream out = answer.getOutputStream();
            ByteArrayOutputStream made = new ByteArrayOutputStream();
            answer.setOutputStream(made);
            answer.proceed();
            answer.setOutputStream(out);
            byte[] sent = made.toByteArray();
            boolean isPacked = answer.getHeaders().containsKey(HttpHeaders.CONTENT_ENCODING);
            pages.keep(ShowKeptPages.addressOf(request), revision, isPacked ? sent : Gzip.pack(sent), how);
            out.write(sent);
        } else {
            answer.proceed();
        }
    }
}
