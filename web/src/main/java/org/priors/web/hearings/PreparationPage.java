package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.priors.hearings.FileFact;
import org.priors.hearings.PreparationSheet;
import org.priors.hearings.PrepareHearing;
import org.priors.hearings.SeenAction;
import org.priors.hearings.SwapHearing;
import org.priors.history.Event;
import org.priors.history.EventKind;
import org.priors.history.Priors;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** What an arresting officer prepares for a hearing with, and asks for another day. */
@Named
@RequestScoped
public class PreparationPage {

  private static final String VERSION = "/version";

  @Inject PrepareHearing prepare;
  @Inject SwapHearing swaps;
  @Inject ActionOnPage action;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Form form;

  private PreparationSheet sheet;
  private FactsInWords facts;
  private String conflict;

  /** Asks for another day of the hearing that is shown. */
  public void ask() {
    SeenAction seen = new SeenAction(number(), form.version());
    boolean isRead =
        form.submit(
            () -> conflict = Attempt.of(() -> swaps.ask(caller.get(), seen, form.text("/reason"))));
    if (isRead && conflict == null) {
      Redirects.to(path() + "&done=asked");
    } else if (conflict != null) {
      sheet = null;
      form.getFields().remove(VERSION);
    }
  }

  public PreparationSheet getSheet() {
    if (sheet == null) {
      sheet = prepare.sheet(caller.get(), number());
      facts = new FactsInWords(sheet.onRecord());
    }
    return sheet;
  }

  /** Whether the form that asks for another day is there. */
  public boolean isAsking() {
    if (action.isReading()) {
      return true;
    }
    boolean isShown = getSheet().isToBeAsked();
    if (isShown) {
      form.getFields().putIfAbsent(VERSION, Integer.toString(getSheet().of().action().version()));
    }
    return isShown;
  }

  /** The times that the file has, in their order. */
  public List<FactsInWords.AtTime> getTimes() {
    getSheet();
    return facts.times();
  }

  /** What the file says of a fact, a line each. */
  public List<String> of(FileFact fact) {
    getSheet();
    return facts.of(fact);
  }

  /** All that a file may have, for a hearing of which no source prints the issues. */
  public FileFact[] getFacts() {
    return FileFact.values();
  }

  /** The earlier refusals of the driver, each once; none where the driver is not known. */
  public List<Event> getRefusals() {
    Priors before = getSheet().onRecord().priors();
    return before == null
        ? List.of()
        : Priors.eachOnce(before.events()).stream()
            .filter(event -> event.kind() == EventKind.REFUSAL)
            .toList();
  }

  /** That another day was asked for just now. */
  public boolean isDone() {
    return "asked".equals(request.getParameter("done"));
  }

  /** What got ahead of the form, a sentence; null for nothing. */
  public String getConflict() {
    return conflict;
  }

  private long number() {
    return Ids.of(request.getParameter("id"), "administrative action");
  }

  private String path() {
    return Page.PREPARATION.path() + "?id=" + number();
  }

  /** The address of this page, for its form. */
  public String getAddress() {
    return request.getContextPath() + path();
  }

  public Form getForm() {
    return form;
  }
}
