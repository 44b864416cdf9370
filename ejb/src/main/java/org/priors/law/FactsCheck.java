package org.priors.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.priors.problems.Collector;

/** Finds everything that is wrong with facts before they are evaluated, each by code and place. */
public final class FactsCheck {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final int MOST_POINTS = 99;
  private static final LocalDate END = LocalDate.of(10_000, 1, 1);

  private final LawBook book;
  private final Facts facts;
  private final Collector problems;

  private FactsCheck(LawBook book, Facts facts, Collector problems) {
    this.book = book;
    this.facts = facts;
    this.problems = problems;
  }

  /** Notes every problem of the facts; places are JSON pointers. */
  public static void check(LawBook book, Facts facts, Collector problems) {
    new FactsCheck(book, facts, problems).all();
  }

  /** Notes only whether the book answers for that State on that day. */
  public static void state(LawBook book, Facts facts, Collector problems) {
    new FactsCheck(book, facts, problems).state();
  }

  private void state() {
    LocalDateTime at = facts.offense().at();
    if (at == null) {
      missing("/offense/at", "The time of the offense is missing.");
    }
    if (isKnown(facts.state(), "/state") & isSane(at, "/offense/at")) {
      begins(at.toLocalDate());
    }
  }

  private void all() {
    LocalDateTime at = facts.offense().at();
    state();
    offense();
    after(facts.arrestAt(), "/arrest/at", at, "the offense");
    after(
        facts.noticeAt(),
        "/notice/at",
        facts.arrestAt() == null ? at : facts.arrestAt(),
        "the arrest");
    after(facts.requestAt(), "/request/at", facts.noticeAt(), "the notice");
    after(facts.warrantAt(), "/warrant/at", at, "the offense");
    if (facts.offenseNumber() != null
        && (facts.offenseNumber() < 1 || facts.offenseNumber() > 99)) {
      problems.add("bad-number", "/offenseNumber", "The number of an offense is 1 to 99.");
    }
    for (int i = 0; i < facts.history().size(); i++) {
      event(facts.history().get(i), "/history/" + i);
    }
    for (int i = 0; i < facts.said().size(); i++) {
      said(facts.said().get(i), "/said/" + i);
    }
  }

  private void said(SaidOfTwo pair, String place) {
    int last = facts.history().size() - 1;
    boolean isOfHistory =
        Math.min(pair.one(), pair.other()) >= 0 && Math.max(pair.one(), pair.other()) <= last;
    if (!isOfHistory || pair.one() == pair.other()) {
      problems.add("bad-number", place, "This names two entries of the history, from 0 on.");
    }
  }

  private void begins(LocalDate day) {
    LocalDate begins = book.begins(facts.state());
    if (day.isBefore(begins)) {
      problems.add(
          "before-first-value",
          "/offense/at",
          "The law book for "
              + book.jurisdiction(facts.state()).name()
              + " begins on "
              + Phrases.day(begins)
              + ".");
    }
  }

  private void offense() {
    Offense offense = facts.offense();
    age(offense.age(), "/offense/age");
    if (offense.isRefused() && offense.bac() != null && offense.sample() == null) {
      problems.add(
          "contradictory",
          "/offense/refused",
          "A refused test has no result. If a sample was taken all the same, say in 'sample' how it"
              + " came.");
    }
    if (offense.refused() != null && !offense.came().isEmpty()) {
      problems.add(
          "contradictory",
          "/offense/outcome",
          "Say whether the test was refused, or what came of it for the law to say.");
    }
    if (offense.sample() != null && !offense.isRefused()) {
      problems.add(
          "contradictory",
          "/offense/sample",
          "How a sample came is asked only where the test was refused before.");
    }
    if (offense.points() != null && (offense.points() < 0 || offense.points() > MOST_POINTS)) {
      problems.add("bad-number", "/offense/points", "Points are 0 to " + MOST_POINTS + ".");
    }
  }

  private void age(Integer years, String place) {
    if (years != null && (years < 0 || years > Offense.OLDEST)) {
      problems.add("impossible-age", place, "An age is 0 to " + Offense.OLDEST + " years.");
    }
  }

  private boolean isKnown(String state, String place) {
    Jurisdiction found = state == null ? null : book.jurisdiction(state);
    boolean known = found != null && book.states().contains(found);
    if (state == null) {
      missing(place, "The State is missing.");
    } else if (!known) {
      problems.add(
          "unknown-state",
          place,
          "The law book has no State '" + clip(state) + "'; send its two letters.");
    }
    return known;
  }

  private static String clip(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "..." : text;
  }

  private boolean isSane(LocalDateTime at, String place) {
    if (at == null) {
      return false;
    }
    boolean sane = !at.toLocalDate().isBefore(FIRST) && at.toLocalDate().isBefore(END);
    if (!sane) {
      problems.add("not-a-time", place, "A time lies in the years 1900 to 9999.");
    }
    return sane;
  }

  private void after(LocalDateTime at, String place, LocalDateTime other, String what) {
    if (isSane(at, place) && other != null && at.isBefore(other)) {
      problems.add("out-of-order", place, "This comes before " + what + ".");
    }
  }

  private void event(EarlierEvent event, String place) {
    if (event.kind() == null) {
      missing(place + "/kind", "The kind of event is missing.");
    }
    if (event.state() == null) {
      missing(place + "/state", "The State of the event is missing.");
    } else if (!event.state().equals(facts.state()) && !event.state().matches("[A-Z]{2}")) {
      problems.add("unknown-state", place + "/state", "A State is its two letters, such as LA.");
    }
    age(event.age(), place + "/age");
    if (event.date() == null) {
      missing(place + "/date", "The day of the event is missing.");
      return;
    }
    day(event.date(), place + "/date");
    if (event.offenseDate() != null) {
      day(event.offenseDate(), place + "/offenseDate");
      if (event.offenseDate().isAfter(event.date())) {
        problems.add(
            "contradictory", place + "/offenseDate", "The offense is later than what came of it.");
      }
    }
  }

  private void day(LocalDate day, String place) {
    isSane(day.atStartOfDay(), place);
  }

  /** What was sent but could not be read is a problem already, and not a missing value too. */
  private void missing(String place, String sentence) {
    if (!problems.has(place)) {
      problems.add("missing", place, sentence);
    }
  }
}
