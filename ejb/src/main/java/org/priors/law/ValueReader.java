package org.priors.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.priors.yaml.YamlEntry;

/**
 * Reads the values of one parameter, oldest first. A value amends the one before, or stands in its
 * place whole; either way no number of the one before is lost unless the file says so.
 */
final class ValueReader {

  private static final String REPEALS = "repeals";

  private final String path;
  private final Unit unit;
  private final boolean isKept;
  private InForce before;
  private List<WrittenRule> rulesBefore = List.of();

  ValueReader(String path, Unit unit, boolean isKept) {
    this.path = path;
    this.unit = unit;
    this.isKept = isKept;
  }

  /** From a day on nothing holds: the next value has none before it. */
  void repealed() {
    before = null;
    rulesBefore = List.of();
  }

  InForce read(LocalDate from, YamlEntry entry) {
    Map<String, YamlEntry> keys = entry.map("dated", "amends", REPEALS, "rules", "others");
    Since since = new Since(from, entry.required(keys, "dated").as(ValueReader::isStated));
    boolean amends = keys.containsKey("amends") && keys.get("amends").as(ValueReader::isYes);
    if (!amends || !keys.containsKey(REPEALS)) {
      entry.required(keys, "rules");
    }
    List<WrittenRule> written = rules(keys.get("rules"), since);
    List<WrittenRule> repeals = YamlEntry.each(keys.get(REPEALS), RuleReader::repeal);
    Amending amending = new Amending(rulesBefore, before, written, repeals);
    if (before == null && (amends || keys.containsKey(REPEALS))) {
      throw entry.wrong("no value is in force before this one that it could amend or repeal.");
    }
    amending.refuseUnknownRepeals();
    if (!isKept) {
      amending.refuseDropped(entry, amends);
    }
    List<WrittenRule> rules = amends ? amending.merged() : written;
    if (rules.isEmpty() && !isKept) {
      throw entry.wrong("a value has a rule; a day from which nothing holds is written as null.");
    }
    amending.refuseGaps(rules);
    List<Rule> others = new ArrayList<>(amends ? amending.othersThatStay() : List.of());
    rules(keys.get("others"), since).forEach(other -> others.add(other.rule()));
    before = new InForce(from, since.stated(), plain(rules), others, amending.repealed());
    rulesBefore = rules;
    return before;
  }

  private List<WrittenRule> rules(YamlEntry list, Since since) {
    return YamlEntry.each(list, rule -> RuleReader.read(path, unit, since, isKept, rule));
  }

  private static List<Rule> plain(List<WrittenRule> rules) {
    return rules.stream().map(WrittenRule::rule).toList();
  }

  private static boolean isYes(String text) {
    if (!text.equals("yes")) {
      throw new IllegalArgumentException("a value that amends the one before says 'amends: yes'");
    }
    return true;
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
