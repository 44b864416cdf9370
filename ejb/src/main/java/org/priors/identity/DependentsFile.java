package org.priors.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.priors.yaml.YamlEntry;

/**
 * The part of kept weights that says which fields depend on another, and what they say beside it.
 */
final class DependentsFile {

  private static final String ON = "on";
  private static final String BESIDE = "beside";

  private DependentsFile() {}

  /** Reads them; what is no level, no share or a circle is reported with its line. */
  static List<Dependent> read(YamlEntry entry) {
    List<Dependent> dependents = new ArrayList<>();
    entry
        .map()
        .forEach(
            (name, parts) -> {
              Map<String, YamlEntry> keys = parts.map(ON, BESIDE);
              Field field = parts.at(constant(name), Field::valueOf);
              Field on = parts.required(keys, ON).as(text -> Field.valueOf(constant(text)));
              double[][] m = even();
              double[][] u = even();
              parts
                  .required(keys, BESIDE)
                  .map()
                  .forEach((level, shares) -> beside(level, shares, m, u));
              dependents.add(new Dependent(field, on, m, u));
            });
    try {
      Dependent.requireNoCircle(dependents);
    } catch (IllegalArgumentException circle) {
      throw entry.wrong(circle.getMessage() + ".");
    }
    return dependents;
  }

  private static void beside(String level, YamlEntry shares, double[][] m, double[][] u) {
    int place = shares.at(constant(level), Level::valueOf).ordinal();
    shares.map().forEach((own, both) -> WeightsFile.read(own, both, m[place], u[place]));
  }

  /** What is not told says nothing. */
  private static double[][] even() {
    double[][] shares = new double[Level.count()][Level.count()];
    Arrays.stream(shares).forEach(levels -> Arrays.fill(levels, 1));
    return shares;
  }

  private static String constant(String key) {
    return key.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** Writes them where {@link #read} reads them; nothing where no field depends on another. */
  static String inWords(List<Dependent> dependents) {
    if (dependents.isEmpty()) {
      return "";
    }
    StringBuilder yaml = new StringBuilder();
    yaml.append(
        "# What says no more than another field does: by level of the other, the shares.\n");
    yaml.append("dependents:\n");
    for (Dependent dependent : dependents) {
      yaml.append("  %s:%n    on: %s%n".formatted(dependent.field().key(), dependent.on().key()));
      yaml.append("    beside:\n");
      for (int other = 1; other < Level.count(); other++) {
        yaml.append("      ").append(WeightsFile.key(other)).append(":\n");
        yaml.append(WeightsFile.inWords("        ", dependent.m()[other], dependent.u()[other]));
      }
    }
    return yaml.toString();
  }
}
