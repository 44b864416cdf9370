package org.priors.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.priors.yaml.YamlEntry;

/** Reads the file of one parameter; refuses what it does not know, with file and line. */
final class ParameterReader {

  private static final String REPEAL = "null";

  private ParameterReader() {}

  /**
   * @param isKept whether the file is of a version that something was decided by: in such a one a
   *     value may leave out what the one before has without saying so, and has older keys
   */
  static Parameter read(String path, YamlEntry root, String digest, boolean isKept) {
    Map<String, YamlEntry> keys = root.map("title", "selected-by", "unit", "number", "values");
    Unit unit = root.required(keys, "unit").as(RuleReader.constant(Unit.class));
    YamlEntry dated = root.required(keys, "values");
    ValueReader reader = new ValueReader(path, unit, isKept);
    List<InForce> values = new ArrayList<>();
    List<LocalDate> repeals = new ArrayList<>();
    byDate(dated)
        .forEach(
            (from, value) -> {
              if (value.isText(REPEAL)) {
                repeals.add(from);
                reader.repealed();
              } else {
                values.add(reader.read(from, value));
              }
            });
    if (values.isEmpty()) {
      throw dated.wrong("a parameter has at least one value.");
    }
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

  /** Oldest first, as each may amend the one before; a file has them in any order. */
  private static SortedMap<LocalDate, YamlEntry> byDate(YamlEntry dated) {
    SortedMap<LocalDate, YamlEntry> byDate = new TreeMap<>();
    dated.map().forEach((date, value) -> byDate.put(value.at(date, LocalDate::parse), value));
    return byDate;
  }
}
