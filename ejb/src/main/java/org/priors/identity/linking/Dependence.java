package org.priors.identity.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongToDoubleFunction;
import java.util.stream.Stream;
import org.priors.identity.Dependent;
import org.priors.identity.Field;
import org.priors.identity.Level;
import org.priors.identity.Model;

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

  private final Map<Field, Seen> agreeing;
  private final Seen random;
  private final Seen candidates;
  private final List<Tally.Two> twos = new ArrayList<>();

  /** By field that depends on another the levels of both that some pair shows together. */
  private final Map<Tally.Two, double[][]> shown = new HashMap<>();

  /**
   * @param agreeing by field of a place the patterns of pairs that agree in it
   * @param random the patterns of random pairs
   * @param candidates those of the pairs that blocking brings together
   */
  Dependence(Map<Field, Seen> agreeing, Seen random, Seen candidates) {
    this.agreeing = agreeing;
    this.random = random;
    this.candidates = candidates;
  }

  /** The fields that depend on another, with that other. */
  List<Tally.Two> twos() {
    return twos;
  }

  /** Finds what depends on what, by what this model holds to be different people. */
  void find(Model model) {
    Map<Field, Field> parents = new EnumMap<>(Field.class);
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
        .forEach(field -> grow(field, tree, parents, new TreeSet<>()));
    parents.forEach((field, on) -> twos.add(new Tally.Two(field, on)));
    show();
  }

  private void show() {
    Tally ofCandidates = Tally.of(candidates, pattern -> 1, twos);
    Map<Tally.Two, double[][]> others = different(pattern -> 1);
    for (Tally.Two two : twos) {
      shown.put(two, sum(ofCandidates.beside(two), others.get(two)));
    }
  }

  private static Field root(Field field, Map<Field, Field> groups) {
    Field root = field;
    while (groups.containsKey(root)) {
      root = groups.get(root);
    }
    return root;
  }

  private static void grow(
      Field field, List<Edge> tree, Map<Field, Field> parents, Set<Field> above) {
    above.add(field);
    for (Edge edge : tree) {
      Field below = edge.beside(field);
      boolean isNew = edge.touches(field) && !above.contains(below);
      if (isNew && !parents.containsKey(below) && parents.get(field) != below) {
        parents.put(below, field);
        grow(below, tree, parents, above);
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
          double[][] levels =
              Tally.of(patterns, pattern -> isDifferent(pattern, model), List.of()).levels();
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

  private static double isDifferent(long pattern, Model model) {
    return 1 - Model.probability(model.weight(pattern) + model.priorBits());
  }

  /**
   * What the fields say that depend on another.
   *
   * @param matched the candidate pairs as far as they are of one person
   * @param model by which other pairs are of different people
   * @param alone what each field says alone
   */
  List<Dependent> of(Tally matched, Model model, Model alone) {
    Map<Tally.Two, double[][]> others = different(pattern -> isDifferent(pattern, model));
    return twos.stream()
        .map(two -> dependent(two, matched.beside(two), others.get(two), alone))
        .toList();
  }

  /** Random pairs hardly ever agree in the other field: of those that do, others are drawn. */
  private Map<Tally.Two, double[][]> different(LongToDoubleFunction share) {
    Map<Tally.Two, double[][]> different = new HashMap<>();
    Tally ofRandom = Tally.of(random, share, twos);
    for (Tally.Two two : twos) {
      double[][] counts = ofRandom.beside(two);
      counts[EQUAL] = Tally.of(agreeing.get(two.on()), share, twos).beside(two)[EQUAL];
      different.put(two, counts);
    }
    return different;
  }

  private Dependent dependent(
      Tally.Two two, double[][] matched, double[][] different, Model alone) {
    double[][] m = new double[Level.count()][];
    double[][] u = new double[Level.count()][];
    int field = two.field().ordinal();
    for (int other = 0; other < m.length; other++) {
      m[other] = Estimation.shares(matched[other], alone.m()[field], Estimation.IMAGINED);
      u[other] = Estimation.shares(different[other], alone.u()[field], Estimation.IMAGINED);
      silence(m[other], u[other], shown.get(two)[other]);
    }
    return new Dependent(two.field(), two.on(), m, u);
  }

  /** Levels that no pair shows together say nothing. */
  private static void silence(double[] m, double[] u, double[] shown) {
    for (int level = 0; level < m.length; level++) {
      u[level] = shown[level] > 0 ? u[level] : m[level];
    }
  }

  private static double[][] sum(double[][] one, double[][] other) {
    double[][] sum = new double[one.length][one[0].length];
    for (int row = 0; row < sum.length; row++) {
      for (int column = 0; column < sum[row].length; column++) {
        sum[row][column] = one[row][column] + other[row][column];
      }
    }
    return sum;
  }
}
