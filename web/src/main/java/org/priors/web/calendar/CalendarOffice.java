package org.priors.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.priors.calendar.CalendarPeople;
import org.priors.web.security.CurrentCaller;

/** Whether the caller's office keeps a calendar: others are told so in place of one. */
@Named
@RequestScoped
public class CalendarOffice {

  @Inject CalendarPeople people;
  @Inject CurrentCaller caller;

  private Boolean kept;

  public boolean isKept() {
    if (kept == null) {
      kept = people.isFor(caller.get());
    }
    return kept;
  }
}
