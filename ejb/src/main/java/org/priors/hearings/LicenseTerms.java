package org.priors.hearings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.priors.law.DueDay;
import org.priors.law.Line;
import org.priors.law.Measure;
import org.priors.law.Phrases;
import org.priors.law.Rule;
import org.priors.law.Term;
import org.priors.law.Topic;
import org.priors.problems.Guard;
import org.priors.problems.Refused;

/**
 * How long the law book has a license withdrawn by an action, and what it allows meanwhile.
 *
 * @param begins the first day, by the law book; not known where no source prints one
 * @param line what follows; null where nothing can be computed
 * @param permit until when the temporary permit is good; null where the law book has none
 * @param interlock what the law book says of an interlock in place of it; null for nothing
 * @param hardship whether a permit may be had meanwhile; null for nothing
 * @param isRunning whether the action is in effect already, since the first day
 */
public record LicenseTerms(
    LastDay begins, Line line, DueDay permit, Line interlock, Line hardship, boolean isRunning) {

  static LicenseTerms of(ActionAnswer answer) {
    boolean isRefusal = answer.basis() == Basis.REFUSAL;
    return new LicenseTerms(
        answer.day("suspension.begins"),
        answer.line(isRefusal ? Topic.REFUSAL_SUSPENSION : topic(answer.basis())),
        answer.due("permit.expires").orElse(null),
        isRefusal ? answer.line(Topic.REFUSAL_INTERLOCK) : null,
        answer.line(Topic.HARDSHIP),
        false);
  }

  /** The same of an action that is in effect since that day. */
  LicenseTerms runningSince(LocalDate day) {
    return new LicenseTerms(
        new LastDay(day, "The action is in effect since that day."),
        line,
        null,
        interlock,
        hardship,
        true);
  }

  private static Topic topic(Basis basis) {
    return basis == Basis.COMMERCIAL ? Topic.COMMERCIAL : Topic.FAILURE_SUSPENSION;
  }

  /** Whether the law book has one length for this action, whatever cannot be told. */
  public boolean isExact() {
    return least() != null && least().equals(most()) && line.either().isEmpty();
  }

  /** The shortest that the law book has; null for none. */
  public Term least() {
    return term(line == null ? null : line.min());
  }

  /** The longest; null for none. */
  public Term most() {
    return term(line == null ? null : line.max());
  }

  private static Term term(Measure measure) {
    return measure == null ? null : measure.term();
  }

  /** The part on which nothing is allowed; null where the law book has none. */
  public Term hard() {
    return line == null || !line.isKnown() ? null : line.rule().sanction().hardPart();
  }

  /**
   * The periods that follow.
   *
   * @param decidedOn local to the agency
   */
  List<LicenseInterval> under(LicenseOrder order, LocalDate decidedOn) {
    LocalDate from = begins(order, decidedOn);
    LocalDate until = ends(order, from);
    LocalDate hardUntil = hard() == null ? null : lastDay(hard(), from, until);
    List<LicenseInterval> periods = new ArrayList<>();
    LocalDate free = order.restriction() == null ? null : restrictedFrom(order, from, hardUntil);
    LocalDate full = free == null ? until : free.minusDays(1);
    add(periods, IntervalKind.HARD, from, earlier(hardUntil, full));
    boolean isAllHard = hard() != null && hardUntil == null;
    if (!isAllHard) {
      LocalDate soft = hardUntil == null ? from : hardUntil.plusDays(1);
      add(periods, IntervalKind.SUSPENDED, soft, full);
    }
    if (free != null) {
      LocalDate restrictedUntil = restrictedUntil(order, free, until);
      periods.add(new LicenseInterval(order.restriction(), free, restrictedUntil, by(order)));
    }
    return periods;
  }

  private void add(
      List<LicenseInterval> periods, IntervalKind kind, LocalDate from, LocalDate until) {
    boolean isHardUntold = kind == IntervalKind.HARD && hard() == null;
    if (!isHardUntold && (until == null || !until.isBefore(from))) {
      periods.add(new LicenseInterval(kind, from, until, source()));
    }
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return other == null || one != null && one.isBefore(other) ? one : other;
  }

  private LocalDate begins(LicenseOrder order, LocalDate decidedOn) {
    boolean isLate = !isRunning && begins.isPassedBy(decidedOn);
    if (order.begins() != null
        && begins.isKnown()
        && !isLate
        && !begins.day().equals(order.begins())) {
      throw new Refused(
          "printed",
          "/begins",
          "The law book has the first day: " + Phrases.day(begins.day()) + ". " + begins.by());
    }
    LocalDate first = order.begins() == null && !isLate ? begins.day() : order.begins();
    Guard.present(
        first,
        "/begins",
        isLate
            ? "The law book's first day, "
                + Phrases.day(begins.day())
                + ", has passed undecided, so your office sets it. The first day"
            : "No source prints the first day here, so your office sets it. The first day");
    if (permit != null && permit.isKnown() && !first.isAfter(permit.due())) {
      throw new Refused(
          "before-the-permit-ends",
          "/begins",
          "The temporary permit is good until " + Phrases.day(permit.due()) + ".");
    }
    return first;
  }

  private LocalDate ends(LicenseOrder order, LocalDate from) {
    if (isExact()) {
      LocalDate last = lastDay(most(), from, null);
      Guard.check(
          order.ends() == null || order.ends().equals(last),
          "printed",
          "/ends",
          "The law book has the length: " + most().inWords() + ".");
      return last;
    }
    boolean mayBeForLife = most() != null && most().life();
    Guard.check(
        order.ends() != null || mayBeForLife,
        "missing",
        "/ends",
        "The last day is missing: " + whyOpen() + ", so whoever decides sets it.");
    refuseOutside(order.ends(), from);
    return order.ends();
  }

  private String whyOpen() {
    return least() == null
        ? "the law book has no length"
        : line.either().isEmpty()
            ? "the law book has " + range()
            : "which row of the law book holds cannot be told";
  }

  private String range() {
    return most() == null
        ? least().inWords() + " or longer"
        : least().inWords() + " to " + most().inWords();
  }

  private void refuseOutside(LocalDate last, LocalDate from) {
    Guard.check(
        last == null || !last.isBefore(from),
        "before-it-begins",
        "/ends",
        "It ends before it begins.");
    if (last == null || least() == null || !line.either().isEmpty()) {
      return;
    }
    boolean isTooShort = last.isBefore(lastDay(least(), from, null));
    boolean isTooLong =
        most() != null && !most().life() && last.isAfter(lastDay(most(), from, null));
    Guard.check(!isTooShort && !isTooLong, "outside", "/ends", "The law book has " + range() + ".");
  }

  private static LocalDate lastDay(Term term, LocalDate from, LocalDate otherwise) {
    return term.life() ? otherwise : term.after(from).minusDays(1);
  }

  private LocalDate restrictedFrom(LicenseOrder order, LocalDate from, LocalDate hardUntil) {
    IntervalKind kind = order.restriction();
    Guard.check(
        kind == IntervalKind.RESTRICTED || kind == IntervalKind.INTERLOCK,
        "not-a-restriction",
        "/restriction",
        "A license is restricted, or has an interlock.");
    if (kind == IntervalKind.RESTRICTED && isBarred(hardship)) {
      throw new Refused("barred", "/restriction", "The law book bars it: " + said(hardship));
    }
    LocalDate free = order.restrictedFrom() == null ? from : order.restrictedFrom();
    boolean isExempt =
        kind == IntervalKind.INTERLOCK
            && "interlock".equals(line == null ? null : line.rule().sanction().hardUnless());
    if (!isExempt && hardUntil != null && !free.isAfter(hardUntil)) {
      throw new Refused(
          "hard",
          "/restrictedFrom",
          "Nothing is allowed until " + Phrases.day(hardUntil) + " (" + line.citation() + ").");
    }
    Guard.check(
        !free.isBefore(from), "before-it-begins", "/restrictedFrom", "That is before it begins.");
    return free;
  }

  private static boolean isBarred(Line line) {
    return line != null && line.isKnown() && "no".equals(line.value()) && line.either().isEmpty();
  }

  private static String said(Line line) {
    Rule rule = line.rule();
    return (rule.text() == null ? line.topic().title() : rule.text())
        + " ("
        + rule.source().citation()
        + ")";
  }

  private LocalDate restrictedUntil(LicenseOrder order, LocalDate free, LocalDate until) {
    Term least = order.restriction() == IntervalKind.INTERLOCK ? leastInterlock() : null;
    LocalDate shortest = least == null ? null : lastDay(least, free, null);
    LocalDate last = order.restrictedUntil();
    if (last == null) {
      return shortest == null ? until : shortest;
    }
    if (shortest != null && last.isBefore(shortest)) {
      throw new Refused(
          "too-short",
          "/restrictedUntil",
          "An interlock lasts "
              + least.inWords()
              + " or longer here ("
              + interlock.citation()
              + ").");
    }
    Guard.check(
        !last.isBefore(free), "before-it-begins", "/restrictedUntil", "It ends before it begins.");
    return last;
  }

  private Term leastInterlock() {
    return interlock == null || !interlock.isKnown() ? null : term(interlock.min());
  }

  private String source() {
    return line == null || !line.isKnown()
        ? "Set by whoever decided: the law book has no length"
        : line.citation();
  }

  private String by(LicenseOrder order) {
    return order.restriction() == IntervalKind.INTERLOCK && leastInterlock() != null
        ? interlock.citation()
        : source();
  }
}
