package org.priors.web.letters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.priors.letters.LetterLine;
import org.priors.letters.LetterReader;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** A letter that was made. */
@Named
@RequestScoped
public class LetterPage {

  @Inject LetterReader reader;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private LetterLine line;

  public LetterLine getLine() {
    if (line == null) {
      line = reader.open(caller.get(), Ids.of(request.getParameter("id"), "letter"));
    }
    return line;
  }

  /** Whether it was just made. */
  public boolean isJustMade() {
    return "made".equals(request.getParameter("done"));
  }
}
