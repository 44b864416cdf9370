package org.priors.identity.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.priors.identity.Dependent;
import org.priors.identity.Field;
import org.priors.identity.Level;
import org.priors.identity.Model;
import org.priors.identity.Pattern;

/**
 * Which fields of a place depend on each other in a file, and what each says beside the one that it
 * depends on. Records that agree in one are drawn and it is asked how many agree in another too: of
 * those who live in one postcode nearly all live in one town. The fields make a tree whose edges
 * say the most of each other (Chow and Liu 1968), so that each weighs beside one other at most.
 */
final class Dependence {

  /** Kin live together: whoever lives in one home has one surname often enough. */
  private static final List<Field> DEPENDENT =
      Stream.concat(Field.PLACE.stream(), Stream.of(Field.SURNAME)).toList();

  /** In bits: a field that is twice as often the same where another is depends on it. */
  private static final double LEAST_LIFT = 1;

  /** So many pairs of different people must show it. */
  private static final double LEAST_SEEN = 50;

  private static final int EQUAL = Level.EQUAL.ordinal();

  /** Two fields of which one is as often the same as it is because the other is. */
  private record Edge(Field one, Field other, double gain) {

    Field beside(Field field) {
      return field == one ? other : one;
    }

    boolean touches(Field field) {
      return field == one || field == other;
    }
  }

  private final Map<Field, Map<Long, Integer>> agreeing;
  private final Map<Long, Integer> random;
  private final Map<Field, Field> parents = new EnumMap<>(Field.class);

  /**
   * @param agreeing by field of a place the patterns of pairs that agree in it, and how often
   * @param random the patterns of random pairs, and how often
   */
  Dependence(Map<Field, Map<Long, Integer>> agreeing, Map<Long, Integer> random) {
    this.agreeing = agreeing;
    this.random = random;
  }

  /** Finds what depends on what, by what this model holds to be different people. */
  void find(Model model) {
    Map<Field, Field> groups = new EnumMap<>(Field.class);
    List<Edge> tree = new ArrayList<>();
    for (Edge edge : edges(model)) {
      Field one = root(edge.one(), groups);
      Field other = root(edge.other(), groups);
      boolean isSecondOfSurname =
          edge.touches(Field.SURNAME)
              && tree.stream().anyMatch(each -> each.touches(Field.SURNAME));
      if (one != other && !isSecondOfSurname) {
        groups.put(one, other);
        tree.add(edge);
      }
    }
    // The field of the most values is the root: what depends on it is told by it best.
    Field.PLACE.stream()
        .sorted(Comparator.comparingDouble(field -> agreeing(model, field)))
        .forEach(field -> grow(field, tree, new TreeSet<>()));
  }

  private static Field root(Field field, Map<Field, Field> groups) {
    Field root = field;
    while (groups.containsKey(root)) {
      root = groups.get(root);
    }
    return root;
  }

  private void grow(Field field, List<Edge> tree, Set<Field> above) {
    above.add(field);
    for (Edge edge : tree) {
      Field below = edge.beside(field);
      boolean isNew = edge.touches(field) && !above.contains(below);
      if (isNew && !parents.containsKey(below) && parents.get(field) != below) {
        parents.put(below, field);
        grow(below, tree, above);
      }
    }
  }

  private static double agreeing(Model model, Field field) {
    return model.u()[field.ordinal()][EQUAL];
  }

  /** The strongest first. */
  private List<Edge> edges(Model model) {
    List<Edge> edges = new ArrayList<>();
    agreeing.forEach(
        (on, patterns) -> {
          double[][] levels = different(patterns, model);
          for (Field field : DEPENDENT) {
            double[] counts = levels[field.ordinal()];
            double seen = Estimation.present(counts);
            double share = counts[EQUAL] / Math.max(1, seen);
            double lift = bits(share / agreeing(model, field));
            if (field != on && seen >= LEAST_SEEN && lift >= LEAST_LIFT) {
              edges.add(new Edge(on, field, agreeing(model, on) * share * lift));
            }
          }
        });
    edges.sort(Comparator.comparingDouble(Edge::gain).reversed());
    return edges;
  }

  private static double bits(double ratio) {
    return Math.log(Math.max(ratio, Double.MIN_NORMAL)) / Math.log(2);
  }

  /** By field and level how many of these pairs are of different people, as this model has it. */
  private static double[][] different(Map<Long, Integer> patterns, Model model) {
    double[][] counts = new double[Field.count()][Level.count()];
    patterns.forEach(
        (pattern, times) -> Estimation.count(counts, pattern, times * isDifferent(pattern, model)));
    return counts;
  }

  private static double isDifferent(long pattern, Model model) {
    return 1 - Model.probability(model.weight(pattern) + model.priorBits());
  }

  /**
   * What the fields say that depend on another.
   *
   * @param patterns those of the candidate pairs
   * @param matched how much of each is of one person
   * @param model by which random pairs are of different people
   * @param alone what each field says alone
   */
  List<Dependent> of(long[] patterns, double[] matched, Model model, Model alone) {
    List<Dependent> dependents = new ArrayList<>();
    parents.forEach(
        (field, on) -> {
          Beside beside = new Beside(field, on);
          for (int i = 0; i < patterns.length; i++) {
            beside.countMatched(patterns[i], matched[i]);
          }
          random.forEach(
              (pattern, times) -> beside.countRandom(pattern, times * isDifferent(pattern, model)));
          agreeing
              .get(on)
              .forEach(
                  (pattern, times) ->
                      beside.countAgreeing(pattern, times * isDifferent(pattern, model)));
          dependents.add(beside.shares(alone));
        });
    return dependents;
  }

  /** Two fields of pairs, counted by the levels of both. */
  private static final class Beside {

    private final Field field;
    private final Field on;
    private final double[][] matched = new double[Level.count()][Level.count()];
    private final double[][] different = new double[Level.count()][Level.count()];
    private final boolean[][] isSeen = new boolean[Level.count()][Level.count()];

    Beside(Field field, Field on) {
      this.field = field;
      this.on = on;
    }

    void countMatched(long pattern, double share) {
      count(matched, pattern, share);
    }

    /** Random pairs hardly ever agree in the other: of those, others are drawn. */
    void countRandom(long pattern, double share) {
      if (Pattern.level(pattern, on.ordinal()) != EQUAL) {
        count(different, pattern, share);
      }
    }

    void countAgreeing(long pattern, double share) {
      count(different, pattern, share);
    }

    private void count(double[][] into, long pattern, double share) {
      int level = Pattern.level(pattern, field.ordinal());
      int other = Pattern.level(pattern, on.ordinal());
      into[other][level] += share;
      isSeen[other][level] = true;
    }

    Dependent shares(Model alone) {
      double[][] m = new double[Level.count()][];
      double[][] u = new double[Level.count()][];
      for (int other = 0; other < m.length; other++) {
        m[other] =
            Estimation.shares(matched[other], alone.m()[field.ordinal()], Estimation.IMAGINED);
        u[other] =
            Estimation.shares(different[other], alone.u()[field.ordinal()], Estimation.IMAGINED);
        silence(m[other], u[other], isSeen[other]);
      }
      return new Dependent(field, on, m, u);
    }

    /** Levels that no pair shows together say nothing. */
    private static void silence(double[] m, double[] u, boolean[] isSeen) {
      for (int level = 0; level < m.length; level++) {
        u[level] = isSeen[level] ? u[level] : m[level];
      }
    }
  }
}
