package org.priors.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cases that a rule is for: of two dates, rules of one scope are the same number under the same
 * conditions.
 *
 * @param adding how it adds to the row of its number; null for a row
 * @param variant of a hearing; null for any
 */
record Scope(When when, Adding adding, String variant) {

  static Scope of(Rule rule) {
    return new Scope(rule.when(), rule.adding(), rule.timing().variant());
  }

  boolean supplements() {
    return adding != null;
  }

  int number() {
    return when.number();
  }

  /** Whether every case of this one is one of the other too. */
  boolean isWithin(Scope other) {
    return adding == other.adding
        && (other.number() == 0 || other.number() == number())
        && isEachWithin(conditions(), other.conditions());
  }

  /** The same whatever the numbers are, and not the other way round. */
  boolean isForPartOf(Scope other) {
    return isEachWithin(conditions(), other.conditions())
        && !isEachWithin(other.conditions(), conditions());
  }

  /**
   * Whether a rule of this scope, beside one of the other that stays, leaves open which of them is
   * meant: both would speak of some case, and this one is not made for a part of the other's.
   */
  boolean clashesWith(Scope kept) {
    return meets(kept) && !isWithin(kept) && !isForAnAge(kept);
  }

  /** A rule for an age comes before any of a number, whether the number is printed or not. */
  private boolean isForAnAge(Scope kept) {
    return kept.number() == 0 && number() > 0 && kept.when.age() != null && when.age() == null;
  }

  private boolean meets(Scope other) {
    boolean sameNumber = number() == 0 || other.number() == 0 || number() == other.number();
    return sameNumber
        && adding == other.adding
        && when.isSpecial() == other.when.isSpecial()
        && doAllMeet(conditions(), other.conditions());
  }

  private static boolean isEachWithin(List<Object> own, List<Object> others) {
    for (int i = 0; i < own.size(); i++) {
      Object other = others.get(i);
      if (other != null && (own.get(i) == null || !isWithin(own.get(i), other))) {
        return false;
      }
    }
    return true;
  }

  private static boolean doAllMeet(List<Object> own, List<Object> others) {
    for (int i = 0; i < own.size(); i++) {
      Object one = own.get(i);
      Object other = others.get(i);
      if (one != null && other != null && !meets(one, other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWithin(Object own, Object other) {
    if (own instanceof Bounds bounds) {
      return bounds.isWithin((Bounds) other);
    }
    if (own instanceof Map<?, ?> given) {
      return given.entrySet().containsAll(((Map<?, ?>) other).entrySet());
    }
    return own instanceof Set<?> set ? ((Set<?>) other).containsAll(set) : own.equals(other);
  }

  private static boolean meets(Object own, Object other) {
    if (own instanceof Bounds bounds) {
      return bounds.meets((Bounds) other);
    }
    if (own instanceof Map<?, ?> given) {
      return given.entrySet().stream()
          .allMatch(
              each ->
                  ((Map<?, ?>) other).getOrDefault(each.getKey(), null) == null
                      || each.getValue().equals(((Map<?, ?>) other).get(each.getKey())));
    }
    return own instanceof Set<?> set
        ? set.stream().anyMatch(((Set<?>) other)::contains)
        : own.equals(other);
  }

  /** Each in its place; null is any. */
  private List<Object> conditions() {
    List<Object> conditions = new ArrayList<>(when.conditions());
    conditions.add(variant);
    return conditions;
  }
}
