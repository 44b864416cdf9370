package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.priors.accounts.SubscribeToHearings;
import org.priors.hearings.Agenda;
import org.priors.web.security.CurrentCaller;

/** The hearings of the arrests that an officer made, on the officer's start page. */
@Named
@RequestScoped
public class HearingsToComeTo {

  @Inject Agenda agenda;
  @Inject SubscribeToHearings subscriptions;
  @Inject CurrentCaller caller;

  private List<String> badges;
  private List<Agenda.Row> lines;

  /** Whether the officer has said the badge; else nobody knows whose hearings to list. */
  public boolean isKnown() {
    if (badges == null) {
      badges = subscriptions.codes(caller.get());
    }
    return !badges.isEmpty();
  }

  public List<Agenda.Row> getLines() {
    if (lines == null) {
      lines = isKnown() ? agenda.toCome(caller.get(), badges) : List.of();
    }
    return lines;
  }

  /** A zone that a query told. */
  public ZoneId zone(Agenda.Row line) {
    return ZoneId.of(line.zone());
  }
}
