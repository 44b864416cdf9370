package org.priors.cases;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.priors.cases.ChargeRule.Found;

/** Gathers what the rules find in one text, and makes one answer of it. */
final class ChargeReading {

  private final SortedSet<Integer> named = new TreeSet<>();
  private final SortedSet<Integer> atLeast = new TreeSet<>();
  private final SortedSet<Integer> ages = new TreeSet<>();
  private final Set<ChargeSays.Earlier> earlier = new LinkedHashSet<>();
  private final Set<String> words = new LinkedHashSet<>();

  void add(ChargeRule rule, List<Found> places) {
    for (Found place : places) {
      if (place.number() != null && place.number() > 0) {
        (rule.orMore() ? atLeast : named).add(place.number());
      }
      if (place.age() != null) {
        ages.add(place.age());
      }
      if (rule.earlier() != null) {
        earlier.add(rule.earlier());
      }
      words.add(place.words());
    }
  }

  /**
   * Of two numbers the lower is what is said for certain; {@code 1st or 2nd} says nothing, nor does
   * {@code 1st} beside earlier ones.
   */
  private Integer number() {
    boolean isFirstOrLater =
        !named.isEmpty()
            && named.first() == 1
            && (isOneOfSeveral() || !atLeast.isEmpty() && atLeast.last() > 1);
    if (isFirstOrLater) {
      return null;
    }
    return Stream.of(
            named.isEmpty() ? null : named.first(), atLeast.isEmpty() ? null : atLeast.last())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private boolean isOneOfSeveral() {
    return named.size() > 1;
  }

  private boolean isOrMore() {
    Integer number = number();
    return number != null
        && (isOneOfSeveral() || !atLeast.isEmpty() && atLeast.last().equals(number));
  }

  /**
   * What a charge says whose level filed is read here, and whose description is read there.
   *
   * @param amendedTo as which offense it is charged since; null for as filed
   */
  ChargeSays before(ChargeReading description, Integer amendedTo) {
    return new ChargeSays(
            number() == null ? description.number() : number(),
            number() == null || Objects.equals(number(), description.number())
                ? description.isOrMore()
                : isOrMore(),
            contradiction(number(), description.number(), amendedTo),
            List.copyOf(earlier),
            age(),
            List.copyOf(words),
            amendedTo)
        .and(
            new ChargeSays(
                null,
                false,
                List.of(),
                description.earlier(),
                description.age(),
                description.words()));
  }

  private Integer age() {
    return ages.isEmpty() ? null : ages.first();
  }

  private List<ChargeSays.Earlier> earlier() {
    return List.copyOf(earlier);
  }

  private List<String> words() {
    return List.copyOf(words);
  }

  /**
   * A level above the description may be one that was amended elsewhere; one below it is not. Which
   * is meant is settled by an amendment that reaches what is described.
   */
  private static List<String> contradiction(Integer level, Integer described, Integer amendedTo) {
    return level == null
            || described == null
            || level >= described
            || amendedTo != null && amendedTo >= described
        ? List.of()
        : List.of(
            "The level filed names offense "
                + level
                + ", the words of the charge name offense "
                + described
                + ".");
  }
}
