package org.priors.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The cookie of the session, which the server sets as if nobody spoke TLS before it. */
final class SessionCookie {

  private static final String HEADER = "Set-Cookie";
  private static final String SECURE = "; Secure";

  private SessionCookie() {}

  /** Lets the browser send the cookies of this answer by TLS alone. */
  static void bindToTls(HttpServletResponse response) {
    List<String> cookies = new ArrayList<>(response.getHeaders(HEADER));
    if (cookies.isEmpty() || response.isCommitted()) {
      return;
    }
    response.setHeader(HEADER, bound(cookies.remove(0)));
    cookies.forEach(cookie -> response.addHeader(HEADER, bound(cookie)));
  }

  private static String bound(String cookie) {
    return cookie.toLowerCase(Locale.ROOT).contains("; secure") ? cookie : cookie + SECURE;
  }
}
