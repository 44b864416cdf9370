package org.priors.identity;

/**
 * How common a name is counted: as common as the lists and the weights have it, and at least as
 * names of its origin may be, until the records on file show otherwise.
 */
final class CountedNames implements Scoring.NameShares {

  private final Weights weights;
  private final NamesOnFile onFile;

  CountedNames(Weights weights, NamesOnFile onFile) {
    this.weights = weights;
    this.onFile = onFile;
  }

  @Override
  public double of(Field field, Value name, Value beside) {
    return field == Field.LOCALITY
        ? 0
        : of(field, name, beside, weights.listed(field, name), onFile);
  }

  /**
   * The share of a name at most.
   *
   * @param listed what lists say of it; 0 if none does
   */
  static double of(Field field, Value name, Value beside, double listed, NamesOnFile onFile) {
    double unknown = CommonNames.unknown(field);
    return switch (field) {
      case SURNAME -> onFile.share(field, surname(name), unknown, listed);
      case GIVEN -> given(name, beside, unknown, listed, onFile);
      default ->
          beside == null ? unknown : onFile.middleBeside(beside.text(), name.text(), unknown);
    };
  }

  /**
   * Among those of the surname it is as common as among all, and no rarer than an unknown name,
   * until those of the surname show otherwise: people of one origin share few given names.
   */
  private static double given(
      Value name, Value surname, double unknown, double listed, NamesOnFile onFile) {
    double all = onFile.share(Field.GIVEN, name.text(), unknown, listed);
    double ofAll = Math.max(all, unknown);
    return surname == null
        ? ofAll
        : onFile.givenBeside(surname(surname), name.text(), ofAll, listed);
  }

  private static String surname(Value name) {
    return CommonNames.key(Field.SURNAME, name.text());
  }
}
