package org.priors.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers that tell the browser what a page of ours may do: nothing that is not from here, and
 * keep nothing of it.
 */
final class SecurityHeaders {

  /**
   * Everything but scripts, for which the pages have a rule of their own with a nonce for each
   * answer.
   */
  private static final String POLICY =
      "style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; media-src 'none';"
          + " frame-src 'none'; worker-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private SecurityHeaders() {}

  /** Styles, scripts and icons hold nothing of anybody. */
  private static boolean isOurs(HttpServletRequest request) {
    return request.getServletPath().startsWith("/jakarta.faces.resource/");
  }

  static void write(HttpServletRequest request, HttpServletResponse response) {
    boolean page = !request.getServletPath().startsWith("/api");
    response.setHeader("Content-Security-Policy", page ? POLICY : POLICY + "; default-src 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (!isOurs(request)) {
      response.setHeader("Cache-Control", "no-store");
    }
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }
}
