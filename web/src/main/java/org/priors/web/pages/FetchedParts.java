package org.priors.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Requests by which a script of a page fetches a part of it: one cannot be answered with another
 * page, for nobody would see it.
 */
public final class FetchedParts {

  private FetchedParts() {}

  public static boolean asks(HttpServletRequest request) {
    return "partial/ajax".equals(request.getHeader("Faces-Request"));
  }

  /**
   * Sends the whole window elsewhere.
   *
   * @param address a path on this server, with its parameters encoded
   */
  public static void leave(HttpServletResponse response, String address) throws IOException {
    response.setContentType("text/xml");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .print(
            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                + "\"/></partial-response>");
  }

  /** The page that the part is of, to be opened anew. */
  static String page(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }
}
