package org.flourishhub.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;

/** Only people who sign in get a cookie; scripts cannot read it, other sites cannot make the browser send it with a form. */
@WebListener
public class SessionCookies implements ServletContextListener {
    @Inject
    PublicAddress address;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        SessionCookieConfig cookie = start.getServletContext().getSessionCookieConfig();
        cookie.setName("hub-session");
        cookie.setHttpOnly(true);
        cookie.setSecure(address.isEncrypted());
        cookie.setAttribute("SameSite", "Lax");
        start.getServletContext().setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
    }
}
