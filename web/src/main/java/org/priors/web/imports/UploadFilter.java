package org.priors.web.imports;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers an upload by the page that is too large in words, before any of it is read. */
@WebFilter(urlPatterns = {"/imports/list", "/imports/list.xhtml"})
public class UploadFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > UploadSize.MOST) {
      response.setHeader("Connection", "close");
      response.sendRedirect(request.getContextPath() + "/imports/list?refused=too-large");
    } else {
      chain.doFilter(request, response);
    }
  }
}
