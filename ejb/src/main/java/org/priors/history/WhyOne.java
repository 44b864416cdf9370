package org.priors.history;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What speaks for two events' being one, what against it, and what nobody tells. */
final class WhyOne {

  private final List<String> said = new ArrayList<>();

  private WhyOne() {}

  static List<String> of(Event a, Event b) {
    WhyOne why = new WhyOne();
    why.state(a, b);
    why.offense(a.offenseOn(), b.offenseOn());
    why.docket(a, b);
    why.days(a, b);
    return why.said;
  }

  private void state(Event a, Event b) {
    said.add(
        a.state().equals(b.state())
            ? "Both are of " + a.state() + "."
            : "One is of " + a.state() + ", the other of " + b.state() + ".");
  }

  private void offense(LocalDate a, LocalDate b) {
    if (a == null || b == null) {
      said.add(
          a == null && b == null
              ? "Neither tells the day of the offense."
              : "One tells no day of the offense.");
    } else {
      said.add(
          a.equals(b)
              ? "Both are of an offense on " + Priors.DAY.format(a) + "."
              : "The offenses lie " + apart(a, b) + " apart.");
    }
  }

  private void docket(Event a, Event b) {
    if (a.docketNumber() == null || b.docketNumber() == null) {
      said.add("No docket number is on both.");
    } else if (!a.docketNumber().equalsIgnoreCase(b.docketNumber())) {
      said.add("The docket numbers differ.");
    } else {
      said.add(
          "Both have docket "
              + a.docketNumber()
              + (Objects.equals(a.courtId(), b.courtId())
                  ? "."
                  : ", and one does not say of which court."));
    }
  }

  private void days(Event a, Event b) {
    said.add(
        a.happenedOn().equals(b.happenedOn())
            ? "Both are entered under one day."
            : "They are entered under days that lie "
                + apart(a.happenedOn(), b.happenedOn())
                + " apart.");
  }

  private static String apart(LocalDate a, LocalDate b) {
    long days = Math.abs(DAYS.between(a, b));
    return days == 1 ? "1 day" : days + " days";
  }
}
