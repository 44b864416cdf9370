package org.priors.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weighs two records against each other by weights that were estimated before: what the server asks
 * of a record that arrives, with the same comparison by which a whole file is linked. Serves any
 * number of threads; what it takes up serves one.
 */
public final class Matcher {

  private final Weights weights;
  private final Fillers fillers;
  private final Nicknames nicknames = Nicknames.shipped();

  private final String rules;
  private final NamesOnFile names;

  private Matcher(Weights weights, Fillers fillers) {
    this.weights = weights;
    this.fillers = fillers;
    this.names = NamesOnFile.NONE;
    this.rules =
        Probes.told(
            this,
            fillers.told()
                + CommonNames.told()
                + Suffixes.told()
                + NamesOnFile.told()
                + Namesakes.told());
  }

  private Matcher(Matcher other, NamesOnFile names) {
    this.weights = other.weights;
    this.fillers = other.fillers;
    this.names = names;
    this.rules = other.rules;
  }

  /** By the weights that are shipped. */
  public static Matcher shipped() {
    return new Matcher(WeightsFile.shipped(), Fillers.shipped());
  }

  /**
   * By the office's own weights, as the linking command writes them, and with what it says beside
   * them that says nothing.
   *
   * @throws org.priors.yaml.BadDataFile with the line, if the folder holds none
   */
  public static Matcher in(Path folder) throws IOException {
    return new Matcher(WeightsFile.in(folder), Fillers.in(folder));
  }

  /** The same that knows how common names are on file. */
  public Matcher knowing(NamesOnFile names) {
    return new Matcher(this, names);
  }

  /** Begins to count names; what says nothing is nobody's. */
  public NameCount counting() {
    return new NameCount(fillers);
  }

  /**
   * Names the weights, thresholds, rules and names on file, so that it can be told later by which
   * two records were weighed.
   */
  public String version() {
    String known = names.version().isEmpty() ? "" : ", names " + names.version();
    return weights.named() + ", rules " + rules + known;
  }

  /** Names what records are gathered by: the same without the names on file. */
  public String gatheringVersion() {
    return weights.named() + "/" + rules;
  }

  /**
   * Takes up records to be gathered, as if only so many were on file as the weights are from, and
   * nobody had counted their names: what is gathered once does not come apart because the record
   * grows.
   *
   * @param records by field what is known of each
   */
  public Weighing gathering(List<Map<Field, String>> records) {
    return new Matcher(this, NamesOnFile.NONE).weighing(records, 0);
  }

  /**
   * Takes up records to be weighed against each other.
   *
   * @param records by field what is known of each
   * @param onFile how many records there are in all
   */
  public Weighing weighing(List<Map<Field, String>> records, long onFile) {
    Records taken = new Records(fillers);
    records.forEach(taken::add);
    new Frequent(taken).dropNumbers();
    return weighing(taken, onFile);
  }

  /** The same of records as they are; what is taken up serves one thread. */
  Weighing weighing(Records taken, long onFile) {
    CountedNames counted = new CountedNames(weights, names);
    return new Weighing(
        taken,
        weights.thresholds(),
        new Comparison(taken, nicknames),
        new Scoring(weights.model(onFile), weights.thresholds(), counted, counted),
        new Scoring(
            weights.model(onFile),
            weights.thresholds(),
            (field, name, beside) ->
                Math.min(weights.shareAtLeast(field, name), counted.of(field, name, beside)),
            counted));
  }

  /** Records that are weighed against each other, known by their places. */
  public static final class Weighing {

    private final Records records;
    private final Thresholds thresholds;
    private final Comparison comparison;
    private final Scoring scoring;

    /** As if each name that nobody listed were rare: a person should look, though none may join. */
    private final Scoring looking;

    private Weighing(
        Records records,
        Thresholds thresholds,
        Comparison comparison,
        Scoring scoring,
        Scoring looking) {
      this.records = records;
      this.thresholds = thresholds;
      this.comparison = comparison;
      this.scoring = scoring;
      this.looking = looking;
    }

    /** How likely these two are one person, and why. */
    public Match match(int a, int b) {
      return scoring.match(comparison.compare(a, b), records.get(a));
    }

    /** The same of two that are worth a look by a person. */
    public Optional<Match> matchWorthALook(int a, int b) {
      long pattern = comparison.compare(a, b);
      Value[] of = records.get(a);
      return thresholds.links(looking.plainBits(pattern, of))
          ? Optional.of(scoring.match(pattern, of))
          : Optional.empty();
    }

    /** Whether a record agrees with all of these on the whole, so that no person need look. */
    public boolean agrees(int record, int[] others) {
      return new Across(thresholds, this::pattern, this::unbarredBits, new int[] {record}, others)
          .agrees();
    }

    /** Whether so many bits for one answer over another leave nobody in doubt. */
    public boolean isPlain(double bits) {
      return thresholds.joins(bits);
    }

    Thresholds thresholds() {
      return thresholds;
    }

    long pattern(int a, int b) {
      return scoring.told(comparison.compare(a, b), records.get(a));
    }

    /** Whether all the birth dates of two groups may be slips of one of them. */
    boolean mayHaveOneBirthDate(int[] left, int[] right) {
      return Dates.mayBeOne(records.born(left), records.born(right));
    }

    /** As {@link Scoring#unbarredBits}, of the record {@code a}. */
    double unbarredBits(long pattern, int a) {
      return scoring.unbarredBits(pattern, records.get(a));
    }
  }
}
