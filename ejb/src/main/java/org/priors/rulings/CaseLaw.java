package org.priors.rulings;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priors.cases.ChargeSays;
import org.priors.history.DriverPast;
import org.priors.history.Event;
import org.priors.law.Count;
import org.priors.law.Counts;
import org.priors.law.Evaluation;
import org.priors.law.Judged;
import org.priors.law.Phrases;

/**
 * What the law says of a case, beside how it is charged.
 *
 * @param evaluation by the record; null where nothing can be computed
 * @param asCharged for the number that the charge names; null where it names none
 * @param charged the number that the charge names, null for none; for a charge of later offenses
 *     too, the one by the record that it covers
 * @param above what the charges say that the record does not hold
 * @param past the driver's earlier events, at the places of the evaluation's history
 * @param whyNot why nothing is computed, null where it is
 */
public record CaseLaw(
    Evaluation evaluation,
    Evaluation asCharged,
    Integer charged,
    AboveRecord above,
    DriverPast past,
    String whyNot) {

  /** How the charge stands to the record. */
  public enum Standing {
    UNDERCHARGED,
    MAY_BE_UNDERCHARGED,
    NOT_STATED,
    /** It says what the record does not hold. */
    ABOVE_RECORD,
    AGREES,
    NOT_COMPUTED
  }

  /**
   * An earlier event with what it does to a number.
   *
   * @param mayBe another that may be of the same occurrence; null for none
   */
  public record Prior(Event event, Judged judged, Event mayBe) {}

  /** Two entries of which nothing says whether they are one event. */
  public record Pair(Event one, Event other) {}

  static CaseLaw notComputed(ChargeSays says, AboveRecord above, String whyNot) {
    return new CaseLaw(null, null, says.charged(), above, null, whyNot);
  }

  public Standing standing() {
    if (evaluation == null) {
      return Standing.NOT_COMPUTED;
    }
    Standing byNumber =
        standing(charged, evaluation.offense().value(), evaluation.offense().atMost());
    return byNumber == Standing.AGREES && !above.isEmpty() ? Standing.ABOVE_RECORD : byNumber;
  }

  /** Whether it was amended to more than the record shows now. */
  public boolean isAmendedAbove() {
    return evaluation != null && above.about().contains(AboveRecord.Doubt.AMENDED);
  }

  /** Whether a prosecutor can decide so on what is found. */
  boolean isOpenTo(LawDecision.Choice choice) {
    return switch (choice) {
      case AMENDED -> standing() == Standing.UNDERCHARGED || isAmendedAbove();
      case LEFT -> isOrMayBeBelow() || evaluation != null && !above.isEmpty();
    };
  }

  /** Whether the charge stands, or may stand, below the record, or names no number beside it. */
  public boolean isOrMayBeBelow() {
    return switch (standing()) {
      case UNDERCHARGED, MAY_BE_UNDERCHARGED, NOT_STATED -> true;
      case ABOVE_RECORD, AGREES, NOT_COMPUTED -> false;
    };
  }

  static Standing standing(Integer charged, int number, int atMost) {
    if (charged == null) {
      return atMost == 1 ? Standing.AGREES : Standing.NOT_STATED;
    }
    if (charged < number) {
      return Standing.UNDERCHARGED;
    }
    if (charged > atMost) {
      return Standing.ABOVE_RECORD;
    }
    return charged < atMost ? Standing.MAY_BE_UNDERCHARGED : Standing.AGREES;
  }

  /** In words: {@code Charged as 1st offense; the record shows 3rd}. Null where they agree. */
  public String inWords() {
    return switch (standing()) {
      case UNDERCHARGED ->
          "Charged as " + nth(charged) + " offense; the record shows " + nth(number());
      case MAY_BE_UNDERCHARGED ->
          "Charged as " + nth(charged) + " offense; the record may show " + nth(atMost());
      case NOT_STATED ->
          "The charge names no offense number; the record "
              + (number() > 1 ? "shows " + nth(number()) : "may show " + nth(atMost()));
      case ABOVE_RECORD -> above.inWords();
      case AGREES, NOT_COMPUTED -> null;
    };
  }

  private static String nth(int number) {
    return Phrases.ordinal(number);
  }

  public int number() {
    return evaluation.offense().value();
  }

  public int atMost() {
    return evaluation.offense().atMost();
  }

  /** The earlier events, those that count first, then those that nobody can tell. */
  public List<Prior> priors() {
    return priors(Count.CRIMINAL);
  }

  /** The same for another number. */
  public List<Prior> priors(Count count) {
    return evaluation.numbers().of(count).events().stream()
        .map(this::prior)
        .sorted(
            Comparator.comparing((Prior prior) -> order(prior.judged().counts()))
                .thenComparing(prior -> prior.event().happenedOn(), Comparator.reverseOrder()))
        .toList();
  }

  private Prior prior(Judged judged) {
    Event mayBe = judged.mayBe() == null ? null : past.events().get(judged.mayBe());
    return new Prior(past.events().get(judged.index()), judged, mayBe);
  }

  /** The entries that leave a number open since they may be one event, each pair once. */
  public List<Pair> mayBeOne(Count count) {
    Map<Set<String>, Pair> pairs = new LinkedHashMap<>();
    for (Prior prior : priors(count)) {
      if (prior.mayBe() != null) {
        pairs.putIfAbsent(
            Set.of(prior.event().ref(), prior.mayBe().ref()),
            new Pair(prior.mayBe(), prior.event()));
      }
    }
    return List.copyOf(pairs.values());
  }

  /** Those on which the number hangs: that count, that nobody can tell, and every judgment. */
  public List<Prior> decisive() {
    return priors().stream().filter(CaseLaw::isDecisive).toList();
  }

  /** The rest: arrests that were decided, refusals, license actions. */
  public List<Prior> others() {
    return priors().stream().filter(prior -> !isDecisive(prior)).toList();
  }

  private static boolean isDecisive(Prior prior) {
    return prior.judged().counts() != Counts.NO
        || switch (prior.judged().event().kind()) {
          case CONVICTION, DIVERSION, REDUCED_PLEA -> true;
          case REFUSAL, ADMINISTRATIVE_ACTION, ARREST -> false;
        };
  }

  private static int order(Counts counts) {
    return switch (counts) {
      case YES -> 0;
      case UNKNOWN -> 1;
      case NO -> 2;
    };
  }
}
