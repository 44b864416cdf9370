package org.priors.law;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.priors.yaml.YamlEntry;

/**
 * A place where the source prints less for a later offense or refusal than for the one before.
 *
 * @param path of the parameter
 * @param from the last number before that prints the figure
 * @param to the number that prints less
 * @param figure what is less: action, min, max or hard
 * @param prints what the tables print for both
 */
record Lessening(String path, int from, int to, String figure, String prints, String cite)
    implements Comparable<Lessening> {

  private static final Comparator<Lessening> ORDER =
      Comparator.comparing(Lessening::path)
          .thenComparing(Lessening::from)
          .thenComparing(Lessening::to)
          .thenComparing(Lessening::figure)
          .thenComparing(Lessening::prints);

  static Lessening of(Line before, int from, Line after, int to, Severity figure) {
    return new Lessening(
        before.rule().parameter(),
        from,
        to,
        figure.name().toLowerCase(Locale.ROOT),
        before.printed() + ", then " + after.printed(),
        after.citation());
  }

  static Lessening read(YamlEntry entry) {
    Map<String, YamlEntry> keys = entry.map("parameter", "from", "to", "figure", "prints", "cite");
    return new Lessening(
        entry.required(keys, "parameter").text(),
        entry.required(keys, "from").as(Integer::valueOf),
        entry.required(keys, "to").as(Integer::valueOf),
        entry.required(keys, "figure").text(),
        entry.required(keys, "prints").text(),
        entry.required(keys, "cite").text());
  }

  boolean isOf(String parameter, Severity less) {
    return path.equals(parameter) && figure.equalsIgnoreCase(less.name());
  }

  static List<Lessening> all(YamlEntry root) {
    return YamlEntry.each(root, Lessening::read);
  }

  @Override
  public int compareTo(Lessening other) {
    return ORDER.compare(this, other);
  }
}
