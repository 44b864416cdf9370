package org.priors.evaluations;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.priors.cases.ChargeSays;
import org.priors.drivers.Event;
import org.priors.drivers.Priors;
import org.priors.law.Say;

/**
 * What the charges of a case say that the driver's record does not hold: whoever charged it knew of
 * something that has not come here, or was mistaken.
 *
 * @param sentences each thing they say; empty where the record holds all of it
 * @param recognized the words of the charges that say so
 */
public record AboveRecord(List<String> sentences, List<String> recognized) {

  /** The charges say nothing that the record does not hold. */
  public static final AboveRecord NOTHING = new AboveRecord(List.of(), List.of());

  /**
   * What the record holds, as far as charges speak of it.
   *
   * @param number which offence it is by the record, null where the law book does not answer
   * @param atMost if all that nobody can tell counts, likewise
   * @param before what was on record before the arrest
   * @param born null where no agency gives a birth date
   * @param arrestedOn the day of the arrest in the zone of the agency
   * @param isAggravated whether somebody was hurt or a child was in the vehicle
   */
  record Held(
      Integer number,
      Integer atMost,
      Priors before,
      LocalDate born,
      LocalDate arrestedOn,
      boolean isAggravated) {}

  public AboveRecord {
    sentences = List.copyOf(sentences);
    recognized = List.copyOf(recognized);
  }

  static AboveRecord of(ChargeSays says, Held held) {
    List<String> told = new ArrayList<>();
    addNumber(told, says, held);
    says.earlier().stream()
        .filter(earlier -> !hasEarlier(held.before()))
        .filter(earlier -> !(earlier.orThisArrest() && held.isAggravated()))
        .map(
            earlier ->
                "A charge " + earlier.words() + "; no such event before this arrest is on record.")
        .forEach(told::add);
    addAge(told, says, held);
    told.addAll(says.contradictions());
    return told.isEmpty() ? NOTHING : new AboveRecord(told, says.recognized());
  }

  private static void addNumber(List<String> told, ChargeSays says, Held held) {
    long shown = held.atMost() == null ? held.before().convictions() + 1 : held.atMost();
    if (says.number() == null || says.number() <= shown) {
      return;
    }
    String charged =
        "Charged as "
            + Say.ordinal(says.number())
            + (says.orMore() ? " or later" : "")
            + " offense";
    told.add(charged + "; " + shown(held) + ".");
  }

  private static String shown(Held held) {
    if (held.atMost() == null) {
      long convictions = held.before().convictions();
      return "convictions before this arrest that are on record: " + convictions;
    }
    return "the record shows "
        + Say.ordinal(held.number())
        + (held.atMost() > held.number() ? ", and may show " + Say.ordinal(held.atMost()) : "");
  }

  /**
   * An arrest alone says neither that the driver was convicted nor that the license was taken, and
   * a judgment of something else nothing of impaired driving.
   */
  private static boolean hasEarlier(Priors before) {
    return before.events().stream().filter(Event::stands).anyMatch(AboveRecord::isEarlier);
  }

  private static boolean isEarlier(Event event) {
    return switch (event.kind()) {
      case CONVICTION, REFUSAL -> event.isPrior();
      case DIVERSION, REDUCED_PLEA -> event.isOfImpairedDriving();
      case ADMINISTRATIVE_ACTION, TEST_FAILURE -> true;
      case ARREST, TEST, DISMISSAL -> false;
    };
  }

  private static void addAge(List<String> told, ChargeSays says, Held held) {
    if (says.underAge() == null) {
      return;
    }
    if (held.born() == null) {
      told.add(
          "A charge says that the driver is under "
              + says.underAge()
              + "; no birth date is on record.");
      return;
    }
    int age = Period.between(held.born(), held.arrestedOn()).getYears();
    if (age >= says.underAge()) {
      told.add(
          "A charge says that the driver is under "
              + says.underAge()
              + "; by the birth date on record the driver was "
              + age
              + ".");
    }
  }

  public boolean isEmpty() {
    return sentences.isEmpty();
  }

  /** As one text, null for nothing. */
  String inWords() {
    return isEmpty() ? null : String.join(" ", sentences);
  }
}
