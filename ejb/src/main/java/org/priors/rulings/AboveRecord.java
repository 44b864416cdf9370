package org.priors.rulings;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priors.cases.ChargeSays;
import org.priors.history.Event;
import org.priors.history.Priors;
import org.priors.law.Phrases;

/**
 * What the charges of a case say that the driver's record does not hold: whoever filed them knew of
 * something that has not come here, or was mistaken. Or the charge was amended here to what the
 * record showed then, and it shows less now.
 *
 * @param sentences each thing they say; empty where the record holds all of it
 * @param recognized the words of the charges, as they were filed, that say so; empty where only an
 *     amendment does
 * @param about what is in doubt by it, the gravest first
 */
public record AboveRecord(List<String> sentences, List<String> recognized, List<Doubt> about) {

  /** The charges say nothing that the record does not hold. */
  public static final AboveRecord NOTHING = new AboveRecord(List.of(), List.of(), List.of());

  /** What is in doubt where charge and record do not fit. */
  public enum Doubt {
    /** Whether the charge is right: it was amended to more than the record shows now. */
    AMENDED,
    /** Whether all earlier events are on record. */
    PRIORS,
    /** The driver's age, or who the driver is. */
    AGE,
    /** Which level is charged: the charge says two. */
    LEVEL
  }

  /**
   * What the record holds, as far as charges speak of it.
   *
   * @param number which offense it is by the record, null where the law book does not answer
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
    about = List.copyOf(about);
  }

  static AboveRecord of(ChargeSays says, Held held) {
    Map<Doubt, List<String>> told = new EnumMap<>(Doubt.class);
    told.put(Doubt.AMENDED, amended(says, held));
    told.put(Doubt.PRIORS, priors(says, held));
    told.put(Doubt.AGE, age(says, held));
    told.put(Doubt.LEVEL, says.contradictions());
    told.values().removeIf(List::isEmpty);
    List<String> sentences = told.values().stream().flatMap(List::stream).toList();
    return sentences.isEmpty()
        ? NOTHING
        : new AboveRecord(
            sentences,
            told.keySet().equals(Set.of(Doubt.AMENDED)) ? List.of() : says.recognized(),
            List.copyOf(told.keySet()));
  }

  /**
   * What was amended here tells nothing of what others know. A charge is amended to what counts by
   * what is on file, so that it stands too high as soon as that is less.
   */
  private static List<String> amended(ChargeSays says, Held held) {
    return says.amendedTo() == null || says.amendedTo() <= least(held)
        ? List.of()
        : List.of(
            "The charge was amended to "
                + Phrases.ordinal(says.amendedTo())
                + " offense; now "
                + shown(held)
                + ". The record or the law has changed since.");
  }

  private static long least(Held held) {
    return held.number() == null ? held.before().convictions() + 1 : held.number();
  }

  private static long most(Held held) {
    return held.atMost() == null ? held.before().convictions() + 1 : held.atMost();
  }

  private static List<String> priors(ChargeSays says, Held held) {
    List<String> told = new ArrayList<>();
    addNumber(told, says, held);
    says.earlier().stream()
        .filter(earlier -> !hasEarlier(held.before()))
        .filter(earlier -> !(earlier.orThisArrest() && held.isAggravated()))
        .map(
            earlier ->
                "A charge " + earlier.words() + "; no such event before this arrest is on record.")
        .forEach(told::add);
    return told;
  }

  private static void addNumber(List<String> told, ChargeSays says, Held held) {
    if (says.number() == null || says.number() <= most(held)) {
      return;
    }
    String charged =
        (says.amendedTo() == null ? "Charged as " : "Filed as ")
            + Phrases.ordinal(says.number())
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
        + Phrases.ordinal(held.number())
        + (held.atMost() > held.number() ? ", and may show " + Phrases.ordinal(held.atMost()) : "");
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
      case CONVICTION, REFUSAL -> event.prior();
      case DIVERSION, REDUCED_PLEA -> event.isOfImpairedDriving();
      case ADMINISTRATIVE_ACTION, TEST_FAILURE -> true;
      case ARREST, TEST, DISMISSAL -> false;
    };
  }

  private static List<String> age(ChargeSays says, Held held) {
    if (says.underAge() == null) {
      return List.of();
    }
    String charged = "A charge says that the driver is under " + says.underAge();
    if (held.born() == null) {
      return List.of(charged + "; no birth date is on record.");
    }
    int age = Period.between(held.born(), held.arrestedOn()).getYears();
    return age < says.underAge()
        ? List.of()
        : List.of(charged + "; by the birth date on record the driver was " + age + ".");
  }

  public boolean isEmpty() {
    return sentences.isEmpty();
  }

  /** As one text, null for nothing. */
  String inWords() {
    return isEmpty() ? null : String.join(" ", sentences);
  }
}
