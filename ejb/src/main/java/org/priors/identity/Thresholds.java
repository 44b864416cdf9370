package org.priors.identity;

import java.math.BigDecimal;
import java.util.Map;
import org.priors.yaml.YamlEntry;

/**
 * How much two records must weigh for what, in bits of log-odds that they are one person: an
 * office's policy, which is kept with its weights.
 *
 * @param link from here two records are worth a look by a person, and one in a linked file; above
 *     0, where they are as likely two people
 * @param join from here two records are joined with no person looking; at least {@link #BETWEEN}
 *     above {@code link}
 */
public record Thresholds(double link, double join) {

  /** So many bits at least lie between the two: what a person should look at weighs that much. */
  static final double BETWEEN = 1;

  /**
   * Guards what makes sense.
   *
   * @throws IllegalArgumentException with a clause that says what does not
   */
  public Thresholds {
    requireLink(link);
    if (!Double.isFinite(join) || join < link + BETWEEN) {
      throw new IllegalArgumentException(
          "records join from at least one bit above that from which they link");
    }
  }

  private static double requireLink(double link) {
    if (!Double.isFinite(link) || link <= 0) {
      throw new IllegalArgumentException(
          "records link from above 0 bits, where they are as likely two people as one");
    }
    return link;
  }

  /** Those that are shipped. */
  public static Thresholds shipped() {
    return WeightsFile.shippedThresholds();
  }

  /**
   * Reads them.
   *
   * @throws org.priors.yaml.BadDataFile with the line, if one is missing or makes no sense
   */
  static Thresholds read(YamlEntry entry) {
    Map<String, YamlEntry> keys = entry.map("link", "join");
    double link = entry.required(keys, "link").as(text -> requireLink(Double.parseDouble(text)));
    return entry.required(keys, "join").as(text -> new Thresholds(link, Double.parseDouble(text)));
  }

  /** Whether so much is worth a look, or links two records of a file. */
  public boolean links(double bits) {
    return bits >= link;
  }

  /** Whether so much, for two records or for one answer over another, asks for no person. */
  public boolean joins(double bits) {
    return bits >= join;
  }

  /** What a pair weighs that a person should look at: never enough to be joined without. */
  double doubted(double bits) {
    return Math.min(bits, join - BETWEEN);
  }

  /** The two, the same for the same values: what names the weights that they are in use with. */
  String told() {
    return "from " + inWords(link) + " and " + inWords(join);
  }

  /** One of them as a sentence names it. */
  public static String inWords(double bits) {
    String plain = BigDecimal.valueOf(bits).stripTrailingZeros().toPlainString();
    return plain + (bits == 1 ? " bit" : " bits");
  }
}
