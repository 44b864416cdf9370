package org.priors.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The path of a request as the container maps it: decoded, from the root of the application,
 * without extension.
 */
final class RequestPath {

  private static final String EXTENSION = ".xhtml";

  private RequestPath() {}

  static String of(HttpServletRequest request) {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    return path.endsWith(EXTENSION) ? path.substring(0, path.length() - EXTENSION.length()) : path;
  }
}
