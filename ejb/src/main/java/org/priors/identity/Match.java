package org.priors.identity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How likely two records are one person, and why.
 *
 * @param start what the match starts from before any field speaks, in bits: two records taken at
 *     random are almost never one person
 * @param fields each field that both records have, in the order in which evidence is told
 * @param kin what is taken off, in bits, since kin may have as much in common; 0 or less
 * @param bar why only a person may join the two; null where nothing stands against it
 * @param doubt why a person should look at the two whatever they weigh; null if nobody need
 * @param thresholds by which it is told what the weight is enough for
 */
public record Match(
    double start,
    List<FieldEvidence> fields,
    double kin,
    String bar,
    String doubt,
    Thresholds thresholds) {

  /** Less is not worth a word. */
  private static final double TOLD = 0.05;

  /** Log-odds in bits that the two are one person, whatever bars it. */
  public double bits() {
    return start + fields.stream().mapToDouble(FieldEvidence::bits).sum() + kin;
  }

  /** From 0 to 1. */
  public double probability() {
    return Model.probability(bits());
  }

  /** Log-odds in bits as a join with no person looking counts them. */
  double weight() {
    double unbarred = doubt == null ? bits() : thresholds.doubted(bits());
    return bar == null ? unbarred : Clusters.APART;
  }

  /** Whether the two are joined with no person looking, as far as they alone decide. */
  public boolean joins() {
    return thresholds.joins(weight());
  }

  /** The evidence in one line. */
  public String inWords() {
    return fields.stream().map(FieldEvidence::inWords).collect(Collectors.joining("; "))
        + (kin > -TOLD
            ? ""
            : String.format(Locale.ROOT, "; kin may have as much in common %.1f", kin))
        + (doubt == null ? "" : "; for a person to look at: " + doubt)
        + (bar == null ? "" : "; kept apart: " + bar);
  }
}
