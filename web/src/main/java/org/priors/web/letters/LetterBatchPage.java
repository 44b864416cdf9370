package org.priors.web.letters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.priors.letters.BatchLine;
import org.priors.letters.BatchPart;
import org.priors.letters.LetterLine;
import org.priors.letters.PrintLetters;
import org.priors.web.pages.Pager;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** A batch of letters: how far it is, and its parts to print. */
@Named
@RequestScoped
public class LetterBatchPage {

  @Inject PrintLetters letters;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private BatchLine batch;
  private List<BatchPart> parts;
  private List<LetterLine> lines;
  private Pager pager;

  public BatchLine getBatch() {
    if (batch == null) {
      batch = letters.batch(caller.get(), Ids.of(request.getParameter("id"), "batch of letters"));
    }
    return batch;
  }

  public List<BatchPart> getParts() {
    if (parts == null) {
      parts = letters.parts(caller.get(), getBatch().id());
    }
    return parts;
  }

  /** How many parts are made and not shown, for a case was sealed since. */
  public int getHidden() {
    return Math.max(0, getBatch().made() - getParts().size());
  }

  public Pager getPager() {
    if (pager == null) {
      pager =
          new Pager(
              Page.LETTER_BATCH.path() + "?id=" + getBatch().id(),
              Pager.number(request.getParameter("page")),
              PrintLetters.PAGE,
              letters.countLettersOf(caller.get(), getBatch().id()));
    }
    return pager;
  }

  public List<LetterLine> getLines() {
    if (lines == null) {
      lines = letters.lettersOf(caller.get(), getBatch().id(), getPager().skipped());
    }
    return lines;
  }
}
