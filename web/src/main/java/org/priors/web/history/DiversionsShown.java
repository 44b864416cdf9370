package org.priors.web.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.priors.history.Event;
import org.priors.history.EventKind;
import org.priors.law.DiversionShown;
import org.priors.lawbook.CurrentLaw;
import org.priors.problems.Refused;

/** Until when a completed diversion stays on record, by the law in use. */
@ApplicationScoped
public class DiversionsShown {

  @Inject CurrentLaw law;

  /** In words that follow what else is told of the event; empty where the law book says nothing. */
  public String inWords(Event event) {
    LocalDate completed = event.told().diversion().completedOn();
    if (event.kind() != EventKind.DIVERSION || completed == null || !event.stands()) {
      return "";
    }
    try {
      DiversionShown shown = law.book().diversionShown(event.state(), completed);
      return shown == null ? "" : ", " + shown.inWords();
    } catch (Refused unreadable) {
      return "";
    }
  }
}
