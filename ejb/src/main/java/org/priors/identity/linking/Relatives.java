package org.priors.identity.linking;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.priors.identity.Field;
import org.priors.identity.FileWeighing;
import org.priors.identity.Kin;
import org.priors.identity.Level;
import org.priors.identity.Model;
import org.priors.identity.Pattern;

/**
 * What kin of a file are like, of pairs that have the surname in common: by expectation
 * maximization, with what tells one person from strangers held fixed. There are kin of one name, as
 * a father and his son, and kin of others, as brothers and sisters; and pairs that only a person
 * may join are of no one person, which shows what kin look like.
 */
final class Relatives {

  private static final int ROUNDS = 20;

  /** So many pairs must show a kind of kin: a few may be one person's reports with many slips. */
  private static final double LEAST = 100;

  /** Pairs of kin for one of one person, before any are seen. */
  private static final double SHARE = 0.05;

  /** So many of a hundred kin of one name are called the same. */
  private static final double NAMESAKES = 0.95;

  private static final int EQUAL = Level.EQUAL.ordinal();

  private final Model model;
  private final Seen pairs;

  /**
   * @param model what tells one person from strangers
   * @param candidates the patterns of all pairs that blocking brings together
   */
  Relatives(Model model, Seen candidates) {
    this.model = model;
    int[] kept =
        IntStream.range(0, candidates.size())
            .filter(i -> Pattern.level(candidates.patterns()[i], Field.SURNAME.ordinal()) == EQUAL)
            .toArray();
    pairs =
        new Seen(
            Arrays.stream(kept).mapToLong(i -> candidates.patterns()[i]).toArray(),
            Arrays.stream(kept).map(i -> candidates.times()[i]).toArray());
  }

  /** The kinds of kin. */
  List<Kin> kin() {
    List<double[][]> before = List.of(ofOneName(), model.u());
    List<Kin> kin = before.stream().map(k -> new Kin(SHARE, model.m(), k)).toList();
    for (int round = 0; round < ROUNDS; round++) {
      kin = better(kin, before);
    }
    List<Kin> found = kin;
    return IntStream.range(0, found.size())
        .filter(kind -> tally(kind, found).pairs() >= LEAST)
        .mapToObj(found::get)
        .toList();
  }

  private Tally tally(int kind, List<Kin> kin) {
    return Tally.of(pairs, pattern -> shares(pattern, kin)[kind], List.of());
  }

  /** Whose given and middle names are mostly the same, and all else as strangers' is. */
  private double[][] ofOneName() {
    double[][] k = Arrays.stream(model.u()).map(double[]::clone).toArray(double[][]::new);
    for (Field name : new Field[] {Field.GIVEN, Field.MIDDLE}) {
      double[] levels = k[name.ordinal()];
      for (int level = 0; level < levels.length; level++) {
        levels[level] *= (1 - NAMESAKES);
      }
      levels[EQUAL] += NAMESAKES;
    }
    return k;
  }

  private List<Kin> better(List<Kin> kin, List<double[][]> before) {
    double people = tally(kin.size(), kin).pairs();
    return IntStream.range(0, kin.size())
        .mapToObj(
            kind -> {
              Tally tally = tally(kind, kin);
              double share = (tally.pairs() + 1) / (people + 1 / SHARE);
              return new Kin(share, model.m(), shares(tally, before.get(kind)));
            })
        .toList();
  }

  private static double[][] shares(Tally tally, double[][] before) {
    double[][] k = new double[Field.count()][];
    Arrays.setAll(
        k, field -> Estimation.shares(tally.levels()[field], before[field], Estimation.IMAGINED));
    return k;
  }

  /** How likely a pair of this pattern is of each kind of kin and, last, of one person. */
  private double[] shares(long pattern, List<Kin> kin) {
    double[] odds = new double[kin.size() + 1];
    double all = Math.pow(2, -(model.weight(pattern) + model.priorBits()));
    for (int kind = 0; kind < odds.length; kind++) {
      odds[kind] = kind < kin.size() ? Math.pow(2, -kin.get(kind).bits(pattern)) : 1;
      odds[kind] = kind == kin.size() && FileWeighing.isBarred(pattern) ? 0 : odds[kind];
      all += odds[kind];
    }
    for (int kind = 0; kind < odds.length; kind++) {
      odds[kind] /= all;
    }
    return odds;
  }
}
