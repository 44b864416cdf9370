package org.priors.identity;

import java.util.List;

/**
 * A field that depends on another: whoever lives in one postcode lives in one town, so that the two
 * agree as one fact. Its weight is that beside what the other shows, and both weigh once.
 *
 * @param field the one that depends
 * @param on the other
 * @param m by level of the other the shares of the levels of the one, among records of one person
 * @param u the same among records of different people
 */
public record Dependent(Field field, Field on, double[][] m, double[][] u) {

  /** Guards against what depends on itself by way of others, and would weigh in a circle. */
  static void requireNoCircle(List<Dependent> dependents) {
    for (Dependent dependent : dependents) {
      Dependent at = dependent;
      for (int steps = 0; at != null; steps++) {
        if (steps > dependents.size()) {
          throw new IllegalArgumentException("fields depend on each other in a circle");
        }
        at = of(at.on(), dependents);
      }
    }
  }

  private static Dependent of(Field field, List<Dependent> dependents) {
    return dependents.stream().filter(each -> each.field() == field).findFirst().orElse(null);
  }
}
