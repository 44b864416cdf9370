package org.priors.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.priors.law.Parameter.CountedBy;
import org.priors.yaml.YamlEntry;

/** Reads the file of one parameter; refuses what it does not know, with file and line. */
final class ParameterReader {

  private static final String REPEAL = "null";

  private ParameterReader() {}

  static Parameter read(String path, YamlEntry root, String digest) {
    Map<String, YamlEntry> keys = root.map("title", "selected-by", "unit", "number", "values");
    Unit unit = root.required(keys, "unit").as(RuleReader.constant(Unit.class));
    List<InForce> values = new ArrayList<>();
    List<LocalDate> repeals = new ArrayList<>();
    YamlEntry dated = root.required(keys, "values");
    dated
        .map()
        .forEach(
            (date, value) -> {
              LocalDate from = value.at(date, LocalDate::parse);
              if (value.isText(REPEAL)) {
                repeals.add(from);
              } else {
                values.add(inForce(path, unit, from, value));
              }
            });
    if (values.isEmpty()) {
      throw dated.wrong("a parameter has at least one value.");
    }
    values.sort(Comparator.comparing(InForce::from));
    return new Parameter(
        path,
        root.required(keys, "title").text(),
        root.required(keys, "selected-by").as(RuleReader.constant(SelectedBy.class)),
        unit,
        keys.containsKey("number")
            ? keys.get("number").as(RuleReader.constant(CountedBy.class))
            : null,
        List.copyOf(values),
        List.copyOf(repeals),
        digest);
  }

  private static InForce inForce(String path, Unit unit, LocalDate from, YamlEntry value) {
    Map<String, YamlEntry> keys = value.map("dated", "rules", "others");
    return new InForce(
        from,
        value.required(keys, "dated").as(ParameterReader::isStated),
        YamlEntry.each(value.required(keys, "rules"), rule -> RuleReader.read(path, unit, rule)),
        YamlEntry.each(keys.get("others"), rule -> RuleReader.read(path, unit, rule)));
  }

  private static boolean isStated(String text) {
    return switch (text) {
      case "stated" -> true;
      case "publication" -> false;
      default ->
          throw new IllegalArgumentException(
              "a value is dated by its 'publication', or its date is 'stated'");
    };
  }
}
