package org.priors.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.net.URI;
import java.util.Optional;

/** A request, and its answer, with the address that people know Priors by. */
final class AsSeenOutside {

  private AsSeenOutside() {}

  static HttpServletRequest request(HttpServletRequest request, TrustedProxy proxy) {
    URI address = proxy.address().orElse(URI.create("http://localhost:" + request.getLocalPort()));
    boolean secure = proxy.isSecure(request);
    return new HttpServletRequestWrapper(request) {
      @Override
      public boolean isSecure() {
        return secure;
      }

      @Override
      public String getScheme() {
        return secure ? "https" : "http";
      }

      @Override
      public String getServerName() {
        return address.getHost();
      }

      @Override
      public int getServerPort() {
        int usual = "https".equals(address.getScheme()) ? 443 : 80;
        return address.getPort() < 0 ? usual : address.getPort();
      }

      @Override
      public StringBuffer getRequestURL() {
        return new StringBuffer(address.toString()).append(getRequestURI());
      }

      @Override
      public String getRemoteAddr() {
        return proxy.source(request);
      }
    };
  }

  /**
   * Redirects lead to the configured address, or say the path alone: the browser knows the rest.
   */
  static HttpServletResponse response(HttpServletResponse response, Optional<URI> address) {
    return new HttpServletResponseWrapper(response) {
      @Override
      public void sendRedirect(String location) {
        boolean ours = location.startsWith("/") && !location.startsWith("//");
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader("Location", ours ? address.map(URI::toString).orElse("") + location : location);
      }
    };
  }
}
