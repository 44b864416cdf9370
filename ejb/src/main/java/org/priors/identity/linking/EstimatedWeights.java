package org.priors.identity.linking;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.priors.identity.Field;
import org.priors.identity.Model;
import org.priors.identity.Records;
import org.priors.identity.Weights;

/** Weights to be kept, of what was estimated as a file was linked. */
final class EstimatedWeights {

  /** A name that fewer records bear is as rare as can be told. */
  private static final int LEAST_BEARERS = 10;

  private static final int DIGITS = 12;

  private EstimatedWeights() {}

  /**
   * Those of a linked file, with the thresholds that it was linked by.
   *
   * @param from what the records are, in words
   */
  static Weights of(Linkage linkage, Records records, String from) {
    Model model = linkage.model();
    SortedMap<Field, SortedMap<String, Double>> names = new TreeMap<>();
    for (Field field : new Field[] {Field.GIVEN, Field.SURNAME}) {
      names.put(field, records.commonest(field, LEAST_BEARERS));
    }
    return new Weights(
        version(model, names),
        from,
        records.size(),
        model.prior() * records.pairs(),
        model.nameFrequency(),
        model.m(),
        model.u(),
        model.dependents(),
        names,
        linkage.thresholds());
  }

  /** A digest of what is estimated: other weights have another name. */
  private static String version(Model model, SortedMap<Field, SortedMap<String, Double>> names) {
    String content =
        model.priorBits()
            + Arrays.deepToString(model.m())
            + Arrays.deepToString(model.u())
            + dependents(model)
            + model.nameFrequency()
            + names;
    return DigestUtils.sha256Hex(content).substring(0, DIGITS);
  }

  private static String dependents(Model model) {
    return model.dependents().stream()
        .map(
            each ->
                each.field()
                    + " on "
                    + each.on()
                    + Arrays.deepToString(each.m())
                    + Arrays.deepToString(each.u()))
        .collect(Collectors.joining());
  }
}
