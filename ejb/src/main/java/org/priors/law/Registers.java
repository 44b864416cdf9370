package org.priors.law;

import java.util.List;
import java.util.Map;
import org.priors.yaml.YamlEntry;

/**
 * Reads the registers of the sources: where they agree, and the measures of the baseline system.
 */
final class Registers {

  private Registers() {}

  static List<Crosscheck> crosschecks(YamlEntry root) {
    return YamlEntry.each(root, Registers::crosscheck);
  }

  private static Crosscheck crosscheck(YamlEntry entry) {
    Map<String, YamlEntry> keys =
        entry.map(
            "id",
            "group",
            "what",
            "text-source",
            "text-value",
            "appendix-value",
            "agree",
            "comment",
            "parameter");
    return new Crosscheck(
        entry.required(keys, "id").text(),
        entry.required(keys, "group").text(),
        entry.required(keys, "what").text(),
        text(keys, "text-source"),
        text(keys, "text-value"),
        text(keys, "appendix-value"),
        entry.required(keys, "agree").text().equals("yes"),
        text(keys, "comment"),
        text(keys, "parameter"));
  }

  static List<Measurement> measures(YamlEntry root) {
    return YamlEntry.each(root, Registers::measurement);
  }

  private static Measurement measurement(YamlEntry entry) {
    Map<String, YamlEntry> keys =
        entry.map(
            "row",
            "function-number",
            "function-number-basis",
            "table",
            "table-basis",
            "function",
            "sub-function",
            "performance",
            "personnel",
            "equipment",
            "facilities",
            "note",
            "items");
    return new Measurement(
        entry.required(keys, "row").as(Integer::valueOf),
        text(keys, "function-number"),
        text(keys, "function-number-basis"),
        text(keys, "table"),
        text(keys, "table-basis"),
        text(keys, "function"),
        text(keys, "sub-function"),
        text(keys, "performance"),
        text(keys, "personnel"),
        text(keys, "equipment"),
        text(keys, "facilities"),
        text(keys, "note"),
        keys.containsKey("items") ? keys.get("items").texts() : List.of());
  }

  private static String text(Map<String, YamlEntry> keys, String key) {
    return keys.containsKey(key) ? keys.get(key).text() : null;
  }
}
