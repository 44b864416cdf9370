package org.priors.identity;

import java.util.List;

/**
 * Weighs the records of a whole file by a model that was estimated from them, with the comparison
 * and the bars that {@link Matcher} has for what the server asks. One instance serves one thread.
 */
public final class FileWeighing {

  private final Records records;
  private final Thresholds thresholds;
  private final Comparison comparison;
  private final Scoring scoring;
  private final NamesOnFile names;
  private final GroupWeight groups;

  /** Of these records, each known by its place. */
  public FileWeighing(Records records, Model model, Thresholds thresholds) {
    this.records = records;
    this.thresholds = thresholds;
    names = NameCount.of(records);
    comparison = new Comparison(records, Nicknames.shipped());
    double equal = model.u()[Field.BORN.ordinal()][Level.EQUAL.ordinal()];
    scoring =
        new Scoring(model, thresholds, this::frequency, this::most, DateBits.of(records, equal));
    groups = new GroupWeight(records, comparison, scoring);
  }

  private double frequency(Field field, Value name, Value beside) {
    return records.values(field).frequency(name);
  }

  /**
   * A file is counted as the server counts its records: it shows no name rare unless it tells of so
   * many people that it could.
   */
  private double most(Field field, Value name, Value beside) {
    double listed = CommonNames.listed(field, CommonNames.key(field, name.text()), 0);
    return CountedNames.of(field, name, beside, listed, names);
  }

  /**
   * Log-odds, in bits, of the record {@code a} and another of this pattern; far below none if only
   * a person may join them, and never enough to be joined if a person should look.
   */
  public double bits(long pattern, int a) {
    return scoring.bits(pattern, records.get(a));
  }

  /**
   * The rules that alone leave to a person a pair that nothing bars and that weighs enough to be
   * joined.
   */
  public List<String> heldBackBy(long pattern, int a) {
    Value[] record = records.get(a);
    boolean isEnough =
        Bar.of(pattern) == null && thresholds.joins(scoring.plainBits(pattern, record));
    return isEnough ? Doubt.rules(scoring.told(pattern, record)) : List.of();
  }

  /** Whether only a person may join two records of this pattern, whatever they weigh. */
  public static boolean isBarred(long pattern) {
    return Bar.of(pattern) != null;
  }

  /** The same in full, field by field. */
  public Match match(long pattern, int a) {
    return scoring.match(pattern, records.get(a));
  }

  /** As {@link GroupWeight} weighs two groups of records. */
  public double bits(int[] left, int[] right) {
    return groups.bits(Clusters.compared(left), Clusters.compared(right));
  }

  /** Gathers the records into people, of whom nothing is joined yet. */
  public Clusters clusters(Clusters.Whole whole) {
    return new Clusters(
        records.size(),
        thresholds,
        (a, b) -> scoring.told(comparison.compare(a, b), records.get(a)),
        (pattern, a) -> scoring.unbarredBits(pattern, records.get(a)),
        Bar::between,
        whole);
  }

  /**
   * Whether two records that have birth dates may be one person by these. A birth date may be wrong
   * by more than a slip. Then a number or a home must be the same, or a part of the date and so
   * much else that the two are linked; a first of January is no more than a year, which may be
   * wrong as well.
   */
  public boolean areAgreed(int a, int b) {
    Level level =
        Dates.compare(records.get(a, Field.BORN).text(), records.get(b, Field.BORN).text());
    long pattern = comparison.compare(a, b);
    return level.ordinal() >= Level.ALIKE.ordinal()
        || Doubt.isMoreInCommon(pattern)
        || (level != Level.DIFFERENT || isYearAlone(a) || isYearAlone(b))
            && thresholds.links(scoring.unbarredBits(pattern, records.get(a)));
  }

  private boolean isYearAlone(int record) {
    return Dates.isYearAlone(records.get(record, Field.BORN).text());
  }
}
