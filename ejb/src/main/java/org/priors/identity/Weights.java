package org.priors.identity;

import java.util.List;
import java.util.Map;

/**
 * A model as it is kept: what was estimated from a file of person records, to be used for records
 * that arrive one by one. Never fitted by hand.
 *
 * @param version names it beside every match that it weighed
 * @param from what it was estimated from, in words
 * @param records how many records that were
 * @param matches how many pairs of them are one person, as estimated
 * @param nameTrust from 0 to 1, how far the rarity of a name is trusted
 * @param m by field and level, the share among records of one person
 * @param u by field and level, the share among records of different people
 * @param dependents fields that depend on another
 * @param names by field the share of the records that have a name, of the names that are not rare
 * @param thresholds how much two records must weigh for what; not estimated, but an office's to say
 */
public record Weights(
    String version,
    String from,
    long records,
    double matches,
    double nameTrust,
    double[][] m,
    double[][] u,
    List<Dependent> dependents,
    Map<Field, ? extends Map<String, Double>> names,
    Thresholds thresholds) {

  /** The version with the thresholds in use: either changed by hand is another name. */
  String named() {
    return version + " " + thresholds.told();
  }

  /**
   * The model for so many records on file. The more records, the less likely two of them are one
   * person; a file smaller than the one that this was estimated from is a part of as many people.
   */
  Model model(long onFile) {
    double perRecord = matches / records;
    double all = Math.max(onFile, records);
    double prior = Math.min(0.5, 2 * perRecord / Math.max(1, all - 1));
    return new Model(prior, m, u, nameTrust, dependents);
  }

  /**
   * How common a name is by these weights alone; one that they do not tell of is as rare as can be.
   */
  double shareAtLeast(Field field, Value name) {
    Map<String, Double> known = names.get(field);
    return known == null
        ? u[field.ordinal()][Level.EQUAL.ordinal()]
        : known.getOrDefault(CommonNames.key(field, name.text()), 1.0 / records);
  }

  /** How common a name is by these weights and all lists; 0 if none tells of it. */
  double listed(Field field, Value name) {
    Map<String, Double> known = names.get(field);
    String key = CommonNames.key(field, name.text());
    return CommonNames.listed(field, key, known == null ? 0 : known.getOrDefault(key, 0.0));
  }
}
