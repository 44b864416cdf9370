package org.priors.web.letters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.priors.letters.BatchLine;
import org.priors.letters.LetterLine;
import org.priors.letters.PrintLetters;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Pager;
import org.priors.web.pages.Redirects;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** The letters that wait for printing, and the batches that were printed. */
@Named
@RequestScoped
public class LettersPage {

  private static final String BATCHES = "batches";

  @Inject PrintLetters letters;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private Pager pager;
  private List<LetterLine> waiting;
  private List<BatchLine> batches;
  private String conflict;

  /** Has all that wait made into one batch. */
  public void print() {
    long[] batch = new long[1];
    conflict = Attempt.of(() -> batch[0] = letters.print(caller.get()));
    if (conflict == null) {
      Redirects.to(Page.LETTER_BATCH.path() + "?id=" + batch[0]);
    } else {
      pager = null;
      waiting = null;
    }
  }

  /** Whether the caller is of a licensing agency: others have nothing here. */
  public boolean isLicensing() {
    return letters.isFor(caller.get());
  }

  /** Whether the batches are shown. */
  public boolean isOfBatches() {
    return BATCHES.equals(request.getParameter("which"));
  }

  public Pager getPager() {
    if (pager == null) {
      pager =
          new Pager(
              Page.LETTERS.path() + (isOfBatches() ? "?which=" + BATCHES : ""),
              Pager.number(request.getParameter("page")),
              PrintLetters.PAGE,
              isOfBatches() ? letters.countBatches(caller.get()) : countWaiting());
    }
    return pager;
  }

  public long countWaiting() {
    return letters.countWaiting(caller.get());
  }

  public List<LetterLine> getWaiting() {
    if (waiting == null) {
      waiting = letters.waiting(caller.get(), getPager().skipped());
    }
    return waiting;
  }

  public List<BatchLine> getBatches() {
    if (batches == null) {
      batches = letters.batches(caller.get(), getPager().skipped());
    }
    return batches;
  }

  public String getConflict() {
    return conflict;
  }
}
