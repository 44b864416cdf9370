package org.priors.web.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A form that was stored is not stored again where just the same is sent a second time from the
 * same page, as it was opened or as it was shown again to be mended: by the back button, by a
 * reload, or by a second click before the answer to the first is there. Whoever sends it is led to
 * where the first one led, and told so; likewise where the browser sends anew what was refused
 * before it was mended and stored. What was typed otherwise is another form.
 */
public final class SentOnce implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String IN_SESSION = "priors.sent-once";
  private static final String VIEW_STATE = "jakarta.faces.ViewState";
  private static final String NONCE = "primefaces.nonce";

  /** How many forms of a session are remembered, the latest. */
  private static final int MOST = 30;

  /** How long the second click waits for what comes of the first. */
  private static final int PATIENCE_SECONDS = 20;

  private final ReentrantLock turn = new ReentrantLock();
  private final String opened;
  private volatile String ledTo;

  private SentOnce(String opened) {
    this.opened = opened;
  }

  /** Lets the request pass, unless it is a form that was stored already. */
  static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpSession session = request.getSession(false);
    if (session == null || !isForm(request)) {
      chain.doFilter(request, response);
      return;
    }
    SentOnce form = of(session, opened(request), content(request));
    if (!form.wait(request, response, chain)) {
      chain.doFilter(request, response);
    } else if (form.ledTo != null) {
      form.answersFor(session);
    }
  }

  /**
   * The page that the form was opened with: Faces gives each time that it is shown a second number
   * beside.
   */
  private static String opened(HttpServletRequest request) {
    return request.getParameter(VIEW_STATE).replaceFirst(":.*", "");
  }

  /** What was sent of the same page before this, and asked for more, is done with it. */
  private void answersFor(HttpSession session) {
    synchronized (SentOnce.class) {
      kept(session).values().stream()
          .filter(before -> before.opened.equals(opened) && before.ledTo == null)
          .forEach(before -> before.ledTo = ledTo);
    }
  }

  /** Not whoever signs in, chooses a purpose or leaves: these store nothing. */
  private static boolean isForm(HttpServletRequest request) {
    return "POST".equals(request.getMethod())
        && request.getParameter(VIEW_STATE) != null
        && !FetchedParts.asks(request)
        && !request.getServletPath().matches("/(login|purpose|start)(\\.xhtml)?")
        && request.getParameter("leave") == null;
  }

  /** False where what comes of the first is not known in time. */
  private boolean wait(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isMyTurn()) {
      return false;
    }
    try {
      if (ledTo != null) {
        response.sendRedirect(again(ledTo));
        return true;
      }
      Following following = new Following(response);
      chain.doFilter(request, following);
      ledTo = following.location;
      return true;
    } finally {
      turn.unlock();
    }
  }

  private boolean isMyTurn() {
    try {
      return turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The same address, which says that it was stored before. */
  public static String again(String location) {
    int at = location.indexOf('#');
    String page = at < 0 ? location : location.substring(0, at);
    return page
        + (page.contains("?") ? "&" : "?")
        + "again=true"
        + (at < 0 ? "" : location.substring(at));
  }

  private static SentOnce of(HttpSession session, String opened, String content) {
    // Two clicks at once share the session object, and must share what is kept of the form.
    synchronized (SentOnce.class) {
      Map<String, SentOnce> forms = kept(session);
      SentOnce form = forms.computeIfAbsent(content, first -> new SentOnce(opened));
      if (forms.size() > MOST) {
        forms.remove(forms.keySet().iterator().next());
      }
      session.setAttribute(IN_SESSION, forms);
      return form;
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, SentOnce> kept(HttpSession session) {
    Map<String, SentOnce> kept = (Map<String, SentOnce>) session.getAttribute(IN_SESSION);
    return kept == null ? new LinkedHashMap<>() : kept;
  }

  /** All that was sent, files too, in short. */
  private static String content(HttpServletRequest request) throws IOException, ServletException {
    StringBuilder all = new StringBuilder(request.getRequestURI());
    all.append('\n').append(opened(request));
    new TreeMap<>(request.getParameterMap())
        .forEach(
            (name, texts) -> {
              if (!name.equals(NONCE) && !name.equals(VIEW_STATE)) {
                all.append('\n').append(name).append('=').append(Arrays.toString(texts));
              }
            });
    if (request.getContentType() != null && request.getContentType().startsWith("multipart/")) {
      for (Part part : request.getParts()) {
        if (part.getSubmittedFileName() != null) {
          try (InputStream file = part.getInputStream()) {
            all.append('\n').append(part.getSubmittedFileName());
            all.append('\n').append(DigestUtils.sha256Hex(file));
          }
        }
      }
    }
    return DigestUtils.sha256Hex(all.toString());
  }

  /** Notes where the answer leads. */
  private static final class Following extends HttpServletResponseWrapper {

    private String location;

    Following(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendRedirect(String to) throws IOException {
      location = to;
      super.sendRedirect(to);
    }
  }
}
