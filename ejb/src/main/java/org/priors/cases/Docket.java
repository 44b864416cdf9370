package org.priors.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.priors.cases.Disposition.Kind;
import org.priors.problems.Refused;

/**
 * The decisions on the charges of one case, and which of them stand. On each charge the latest
 * stands, by its day, then the one that names the charge, then by when it was recorded; one that
 * was entered in error never stood.
 */
final class Docket {

  private final List<Disposition> recorded;
  private final List<Charge> charges;

  Docket(List<Disposition> dispositions, List<Charge> charges) {
    this.recorded = dispositions.stream().sorted(Comparator.comparing(Disposition::place)).toList();
    this.charges = charges;
  }

  /**
   * Fills in what the decision leaves out of the one whose place it takes.
   *
   * @throws Refused if it cannot take that place, is on another case's charge, before the arrest or
   *     after today
   */
  void receive(Disposition sent, LocalDate arrested, LocalDate today) {
    if (sent.because() != null) {
      sent.takeThePlaceOf(replacedBy(sent), today);
    }
    refuseUnlessItFits(sent, arrested, today);
  }

  private void refuseUnlessItFits(Disposition sent, LocalDate arrested, LocalDate today) {
    refuse(
        sent.decidedOn().isBefore(arrested),
        "decided-before-arrest",
        "/decidedOn",
        "The court cannot have decided before the arrest.");
    refuse(
        sent.decidedOn().isAfter(today),
        "in-the-future",
        "/decidedOn",
        "The day of the decision lies in the future.");
    refuse(
        sent.charge() != null
            && charges.stream().noneMatch(own -> own.id().equals(sent.charge().id())),
        "unknown-charge",
        "/charge",
        "The case has no such charge.");
  }

  /**
   * The decision whose place this one takes.
   *
   * @throws Refused if there is none, several, or one whose place it cannot take
   */
  private Disposition replacedBy(Disposition sent) {
    Disposition before = sent.replaces() == null ? only(sent) : onFile(sent.replaces());
    String place = sent.replaces() == null ? "/kind" : "/replaces";
    refuse(
        before.supersededBy() != null,
        "does-not-stand",
        place,
        "This does not stand any more: " + before.inWords() + ". Name the decision that stands.");
    refuse(
        sent.because() == Because.VACATED
            && before.kind() != Kind.CONVICTION
            && before.kind() != Kind.REDUCED_PLEA,
        "not-a-conviction",
        place,
        "Only a conviction or a plea can be vacated, not " + before.inWords() + ".");
    refuse(
        sent.because() == Because.AMENDED && !before.kind().isOutcome(),
        "not-a-decision",
        place,
        "Nothing was decided that could be amended: " + before.inWords() + ".");
    refuse(
        sent.because() != Because.ENTERED_IN_ERROR && sent.decidedOn().isBefore(before.decidedOn()),
        "before-what-it-replaces",
        "/decidedOn",
        "This lies before " + before.inWords() + ", whose place it takes.");
    refuse(
        sent.because() != Because.ENTERED_IN_ERROR
            && sent.charge() != null
            && before.charge() != null
            && !isOn(before, sent.charge()),
        "another-charge",
        "/charge",
        "This charge is not the one that " + before.inWords() + " decided.");
    return before;
  }

  /** As it stands now: the sender may have read it before. */
  private Disposition onFile(Disposition named) {
    return recorded.stream()
        .filter(own -> own.id().equals(named.id()))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused("unknown-disposition", "/replaces", "The case has no such decision."));
  }

  /** The only decision that may be meant where none is named. */
  private Disposition only(Disposition sent) {
    List<Disposition> meant = meantBy(sent);
    refuse(
        meant.isEmpty(),
        "nothing-to-replace",
        "/kind",
        "No decision on this charge stands whose place this could take.");
    refuse(
        meant.size() > 1,
        "which-one",
        "/replaces",
        "Several decisions stand; name the one whose place this takes.");
    return meant.get(0);
  }

  /** The decisions that stand and may be meant by one that names none. */
  List<Disposition> meantBy(Disposition sent) {
    return recorded.stream()
        .filter(Disposition::stands)
        .filter(own -> sent.charge() == null || isOn(own, sent.charge()))
        .toList();
  }

  private static void refuse(boolean wrong, String code, String place, String sentence) {
    if (wrong) {
      throw new Refused(code, place, sentence);
    }
  }

  /**
   * Says of each charge which decision on it is the latest, and of each decision which one stands
   * in its place.
   *
   * @return whether the case is disposed of: on each charge an outcome stands
   */
  boolean settle() {
    Set<Disposition> never = enteredInError();
    List<Disposition> made =
        recorded.stream()
            .filter(one -> !never.contains(one) && one.kind() != Kind.ENTERED_IN_ERROR)
            .toList();
    charges.forEach(charge -> charge.decidedBy(latest(made, charge)));
    for (Disposition one : made) {
      List<Disposition> latest =
          charges.stream()
              .filter(charge -> isOn(one, charge))
              .map(Charge::decidedBy)
              .filter(Objects::nonNull)
              .distinct()
              .toList();
      boolean stands = latest.isEmpty() || latest.contains(one);
      one.supersededBy(stands ? null : latest.get(0));
    }
    return recorded.stream().anyMatch(Disposition::stands)
        && charges.stream().allMatch(Charge::isDecided);
  }

  /** By name, or as one of all that were on file when it was recorded. */
  private boolean isOn(Disposition one, Charge charge) {
    return one.charge() == null
        ? charge.decisionsBefore() <= place(one)
        : one.charge().id().equals(charge.id());
  }

  /** The place among all that were recorded; of what takes the place of another, that one's. */
  private int place(Disposition one) {
    return one.replaces() == null ? one.place() : place(one.replaces());
  }

  private Disposition latest(List<Disposition> made, Charge charge) {
    return made.stream()
        .filter(one -> isOn(one, charge))
        .reduce((one, later) -> isBeaten(later, one) ? one : later)
        .orElse(null);
  }

  /**
   * By a later day; on one day by what is decided of the charge itself, for that was meant of it.
   */
  private static boolean isBeaten(Disposition recordedLater, Disposition before) {
    boolean namesTheCharge = before.charge() != null && before.kind().isOutcome();
    return recordedLater.decidedOn().isBefore(before.decidedOn())
        || recordedLater.decidedOn().equals(before.decidedOn())
            && recordedLater.charge() == null
            && namesTheCharge;
  }

  /** That something was an error may be one itself: the latest word is believed. */
  private Set<Disposition> enteredInError() {
    Set<Disposition> never = new HashSet<>();
    for (int i = recorded.size() - 1; i >= 0; i--) {
      Disposition later = recorded.get(i);
      later.supersededBy(null);
      if (later.because() == Because.ENTERED_IN_ERROR && !never.contains(later)) {
        never.add(later.replaces());
      }
    }
    for (Disposition later : recorded) {
      if (later.because() == Because.ENTERED_IN_ERROR && !never.contains(later)) {
        later.replaces().supersededBy(later);
      }
    }
    return never;
  }
}
