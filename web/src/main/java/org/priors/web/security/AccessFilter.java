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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.priors.audit.AuditLog;
import org.priors.problems.Unavailable;
import org.priors.security.Caller;
import org.priors.web.pages.FetchedParts;
import org.priors.web.pages.PageFailures;

/**
 * Stands before every request. Lets through what is for everyone, the API (whose resources each
 * name their permission), and the pages that the caller's role may open; refuses the rest.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST, asyncSupported = true)
public class AccessFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> FOR_EVERYONE =
      Set.of("/login", "/favicon.ico", "/health", "/health/ready", "/health/live", "/openapi");

  /** Elsewhere a file is refused before any of it is read. */
  private static final Set<String> TAKES_FILES = Set.of(Page.IMPORTS.path(), Page.DOCUMENT.path());

  /** Where calendar programs read; what stands after it says by itself who does. */
  public static final String FEEDS = "/feeds/";

  /** Where style sheets, scripts and pictures are. */
  static final String RESOURCES = "/jakarta.faces.resource/";

  /** The request attribute that says that the caller has to choose a password before all else. */
  static final String NEW_PASSWORD_DUE = "priors.new-password-due";

  @Inject transient AuditLog audit;
  @Inject transient TrustedProxy proxy;
  @Inject transient OpenForms forms;

  @Override
  protected void doFilter(
      HttpServletRequest received, HttpServletResponse answered, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = AsSeenOutside.request(received, proxy);
    HttpServletResponse response = AsSeenOutside.response(answered, proxy.address());
    try {
      if (request.isRequestedSessionIdFromURL() || OtherSites.haveSent(request, proxy.address())) {
        SecurityHeaders.write(request, response);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
      } else {
        admit(request, response, chain);
      }
    } finally {
      leave(request, response);
    }
  }

  /** What holds for every answer, an error's too. */
  static void leave(HttpServletRequest request, HttpServletResponse response) {
    if (request.isSecure()) {
      SessionCookie.bindToTls(response);
    }
    Session.endUnlessSignedIn(request);
  }

  private void everybody(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    int read =
        "POST".equals(request.getMethod())
            ? forms.read(request, proxy.source(request))
            : HttpServletResponse.SC_OK;
    if (read == HttpServletResponse.SC_OK) {
      chain.doFilter(request, response);
    } else if (read == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      OpenForms.refuse(response);
    } else {
      response.sendError(read);
    }
  }

  private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SecurityHeaders.write(request, response);
    String path = RequestPath.of(request);
    if (!path.startsWith("/api/") && sendsFiles(request) && !TAKES_FILES.contains(path)) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
      return;
    }
    if (path.startsWith(RESOURCES) || path.startsWith(FEEDS) || FOR_EVERYONE.contains(path)) {
      everybody(request, response, chain);
      return;
    }
    Unavailable away = (Unavailable) request.getAttribute(CurrentCaller.UNAVAILABLE);
    if (away != null) {
      unavailable(path, away, request, response);
      return;
    }
    Caller caller = (Caller) request.getAttribute(CurrentCaller.ATTRIBUTE);
    if (path.startsWith("/api/")) {
      system(caller, request, response, chain);
      return;
    }
    Optional<Page> page = Page.at(path);
    if (caller == null) {
      signIn(request, response, path);
    } else if (request.getAttribute(NEW_PASSWORD_DUE) != null
        && !Page.ACCOUNT.path().equals(path)) {
      response.sendRedirect(request.getContextPath() + Page.ACCOUNT.path());
    } else if (path.equals("/")) {
      response.sendRedirect(request.getContextPath() + Page.START.path());
    } else if (page.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!page.get().allows(caller.role())) {
      audit.denied(caller, "Asked for the page " + path, null);
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Nobody can be told apart from others for the moment. */
  private static void unavailable(
      String path, Unavailable why, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (path.startsWith("/api/")) {
      response.setHeader("Retry-After", Integer.toString(why.retryAfterSeconds()));
      RefusedCall.unavailable(response, why);
    } else {
      PageFailures.unavailable(request, response, why);
    }
  }

  private static boolean sendsFiles(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  /** A system without a valid token learns nothing, not even which addresses there are. */
  private static void system(
      Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (caller == null || request.getAttribute(NEW_PASSWORD_DUE) != null) {
      response.setHeader("WWW-Authenticate", "Bearer");
      RefusedCall.notSignedIn(response);
    } else if (request.getAttribute(PriorsAuthentication.UNKNOWN_PURPOSE) != null) {
      RefusedCall.unknownPurpose(response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void signIn(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    String login = request.getContextPath() + "/login?next=" + next(request, path);
    if (FetchedParts.asks(request)) {
      FetchedParts.leave(response, login);
    } else {
      // Whoever filled in a form would take it for stored once the page opens.
      boolean sent = "POST".equals(request.getMethod());
      response.sendRedirect(sent ? login + "&unsaved=true" : login);
    }
  }

  private static String next(HttpServletRequest request, String path) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return URLEncoder.encode(path + query, StandardCharsets.UTF_8);
  }
}
