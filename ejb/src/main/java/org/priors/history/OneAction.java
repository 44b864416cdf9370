package org.priors.history;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.history.LicenseStanding.Answer;
import org.priors.history.LicenseStanding.Resting;

/** What one license action says of a day. */
final class OneAction {

  private final LocalDate day;
  private final Event event;
  private final LocalDate from;

  private OneAction(LocalDate day, Event event) {
    this.day = day;
    this.event = event;
    LocalDate told = event.term().withdrawnFrom();
    this.from = told == null ? event.happenedOn() : told;
  }

  static Resting on(LocalDate day, Event event) {
    return new OneAction(day, event).resting();
  }

  private Resting resting() {
    if (from.isAfter(day) || isOfThatArrest() || isOver()) {
      return new Resting(event, Answer.NO, null);
    }
    String untold = untold();
    return untold == null
        ? new Resting(event, Answer.YES, "since " + Priors.DAY.format(from) + named())
        : new Resting(event, Answer.CANNOT_TELL, untold);
  }

  /** The offense of that day is why the license was taken, and no time without it. */
  private boolean isOfThatArrest() {
    return from.equals(day) && day.equals(event.offenseOn());
  }

  private boolean isOver() {
    LicenseTerm term = event.term();
    return isBeforeDay(term.reinstatedOn())
        || term.reinstatedOn() == null && isBeforeDay(term.withdrawnUntil())
        || isStayed();
  }

  private boolean isBeforeDay(LocalDate end) {
    return end != null && end.isBefore(day);
  }

  private boolean isStayed() {
    LocalDate since = event.term().stayedFrom();
    LocalDate until = event.term().stayedUntil();
    return since != null && until != null && !since.isAfter(day) && !until.isBefore(day);
  }

  /** Why it cannot be told of the day; null where it can. */
  private String untold() {
    LicenseTerm term = event.term();
    if ("PENDING".equals(event.status())) {
      return the("whether it stood is not decided for");
    }
    if ("SET_ASIDE".equals(event.status())) {
      return the("a court or hearing has since set aside");
    }
    if (from.equals(day)) {
      return the("on that very day began");
    }
    if (day.equals(term.reinstatedOn())) {
      return the("on that very day the license came back after");
    }
    if (term.stayedFrom() != null
        && term.stayedUntil() == null
        && !term.stayedFrom().isAfter(day)) {
      return the("the end of the stay is not on file of");
    }
    boolean lastsFor =
        Stream.of(term.hardUntil(), term.withdrawnUntil(), term.reinstatedOn())
            .filter(Objects::nonNull)
            .anyMatch(end -> !end.isBefore(day));
    return lastsFor ? null : the("the end is not on file of");
  }

  private String the(String what) {
    return what + " the suspension of " + Priors.DAY.format(from) + named();
  }

  private String named() {
    return Stream.of(event.told().acdCode(), event.state())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", ", " (", ")"));
  }
}
