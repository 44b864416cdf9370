package org.priors.cases;

import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * What the words of one or more charges say of the driver, as they were filed.
 *
 * @param number which offense is charged by the words, 1 to 99; null where the words do not say
 * @param orMore whether every later one is charged by it too, as {@code third or subsequent}
 * @param contradictions where the level filed says less than the description
 * @param earlier what else is said of earlier events
 * @param underAge the driver is younger than this, in years; null where nothing is said
 * @param recognized the words it was read from, as they stand in the charge
 * @param amendedTo as which offense it is charged by a decision taken here since, which says
 *     nothing that others know; null for as filed
 */
public record ChargeSays(
    Integer number,
    boolean orMore,
    List<String> contradictions,
    List<Earlier> earlier,
    Integer underAge,
    List<String> recognized,
    Integer amendedTo) {

  /** No word says anything. */
  public static final ChargeSays NOTHING =
      new ChargeSays(null, false, List.of(), List.of(), null, List.of());

  /**
   * Something earlier that a charge speaks of.
   *
   * @param words what the charge does, such as {@code is a felony, ...}
   * @param orThisArrest whether an injury, a death or a child in this arrest may be meant instead
   */
  public record Earlier(String words, boolean orThisArrest) {}

  /** What charges say that nobody amended. */
  public ChargeSays(
      Integer number,
      boolean orMore,
      List<String> contradictions,
      List<Earlier> earlier,
      Integer underAge,
      List<String> recognized) {
    this(number, orMore, contradictions, earlier, underAge, recognized, null);
  }

  public ChargeSays {
    contradictions = List.copyOf(contradictions);
    earlier = List.copyOf(earlier);
    recognized = List.copyOf(recognized);
  }

  /** Which offense is charged now; null where the charge does not say. */
  public Integer charged() {
    return amendedTo == null ? number : amendedTo;
  }

  /** The number as the law would have it charged: a charge for later ones too covers those. */
  public Integer covering(int byRecord) {
    if (amendedTo != null) {
      return amendedTo;
    }
    return number != null && orMore ? Integer.valueOf(Math.max(number, byRecord)) : number;
  }

  /** What both say: the higher number, the lower age. */
  ChargeSays and(ChargeSays other) {
    BinaryOperator<Integer> higher = BinaryOperator.maxBy(Comparator.naturalOrder());
    return new ChargeSays(
        ofBoth(number, other.number, higher),
        isOrMoreWith(other),
        ofBoth(contradictions, other.contradictions),
        ofBoth(earlier, other.earlier),
        ofBoth(underAge, other.underAge, BinaryOperator.minBy(Comparator.naturalOrder())),
        ofBoth(recognized, other.recognized),
        ofBoth(amendedTo, other.amendedTo, higher));
  }

  private boolean isOrMoreWith(ChargeSays other) {
    if (number == null || other.number == null || number.equals(other.number)) {
      return orMore || other.orMore;
    }
    return number > other.number ? orMore : other.orMore;
  }

  private static Integer ofBoth(Integer one, Integer other, BinaryOperator<Integer> choice) {
    return one == null ? other : other == null ? one : choice.apply(one, other);
  }

  private static <T> List<T> ofBoth(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }
}
