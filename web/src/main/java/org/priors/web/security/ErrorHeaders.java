package org.priors.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Does on the error pages what holds for every page: the server forgets the headers that were
 * written before the error, and shows the page of the error as if no proxy stood before it.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR)
public class ErrorHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject transient TrustedProxy proxy;

  @Override
  protected void doFilter(
      HttpServletRequest received, HttpServletResponse answered, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = AsSeenOutside.request(received, proxy);
    HttpServletResponse response = AsSeenOutside.response(answered, proxy.address());
    try {
      SecurityHeaders.write(request, response);
      chain.doFilter(request, response);
    } finally {
      AccessFilter.leave(request, response);
    }
  }
}
