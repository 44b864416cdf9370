package org.priors.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.yaml.YamlEntry;

/** Holds the rules of a value against those of the value before. */
final class Amending {

  private final List<WrittenRule> older;
  private final InForce before;
  private final List<WrittenRule> written;
  private final List<WrittenRule> repeals;
  private final Set<Scope> repealed;
  private final Map<Scope, List<WrittenRule>> byScope;

  /**
   * @param older the rules of the value before; empty for none
   * @param before null for none
   */
  Amending(
      List<WrittenRule> older,
      InForce before,
      List<WrittenRule> written,
      List<WrittenRule> repeals) {
    this.older = older;
    this.before = before;
    this.written = written;
    this.repeals = repeals;
    this.repealed = repeals.stream().map(WrittenRule::scope).collect(Collectors.toSet());
    this.byScope = grouped(written);
  }

  private static Map<Scope, List<WrittenRule>> grouped(List<WrittenRule> rules) {
    return rules.stream()
        .collect(
            Collectors.groupingBy(WrittenRule::scope, LinkedHashMap::new, Collectors.toList()));
  }

  void refuseUnknownRepeals() {
    Set<Scope> known = grouped(older).keySet();
    for (WrittenRule repeal : repeals) {
      if (!known.contains(repeal.scope())) {
        throw repeal
            .entry()
            .wrong(
                named()
                    + " has no rule of exactly these conditions to repeal: "
                    + repeal.words()
                    + ".");
      }
    }
  }

  /** Nothing of the value before may be lost that the file does not speak of. */
  void refuseDropped(YamlEntry entry, boolean amends) {
    List<String> dropped = new ArrayList<>();
    grouped(older)
        .forEach(
            (scope, rules) -> {
              int here = byScope.getOrDefault(scope, List.of()).size();
              boolean stays = repealed.contains(scope) || amends && here == 0;
              if (!stays && here < rules.size()) {
                dropped.add(rules.get(0).words() + count(rules.size(), here));
              }
            });
    if (!dropped.isEmpty()) {
      throw entry.wrong(
          named()
              + " has what is not written here: "
              + String.join("; ", dropped)
              + ". "
              + (amends
                  ? "Write all of these that stay, or list them under 'repeals'."
                  : "Say 'amends: yes' if it stays as it is, or list it under 'repeals' if it"
                      + " holds no more."));
    }
  }

  private static String count(int before, int here) {
    return here == 0 ? "" : " (" + before + " rules, here " + here + ")";
  }

  /**
   * The rules that stay, with those of this value in their places. What has no place there comes
   * before the first that it is a part of, as the first of two that hold may be the one meant.
   */
  List<WrittenRule> merged() {
    Set<Scope> known = grouped(older).keySet();
    List<WrittenRule> merged = new ArrayList<>();
    for (WrittenRule rule : older) {
      List<WrittenRule> instead = byScope.get(rule.scope());
      if (instead != null) {
        instead.stream().filter(each -> !merged.contains(each)).forEach(merged::add);
      } else if (!repealed.contains(rule.scope())) {
        merged.add(rule);
      }
    }
    written.stream()
        .filter(rule -> !known.contains(rule.scope()))
        .forEach(rule -> insert(merged, rule));
    return merged;
  }

  private void insert(List<WrittenRule> merged, WrittenRule rule) {
    List<WrittenRule> staying = merged.stream().filter(each -> !written.contains(each)).toList();
    String clashing =
        staying.stream()
            .filter(each -> rule.scope().clashesWith(each.scope()))
            .map(WrittenRule::words)
            .distinct()
            .collect(Collectors.joining("; "));
    if (!clashing.isEmpty()) {
      throw rule.entry()
          .wrong(
              named()
                  + " has rules for some of the same cases under other conditions: "
                  + clashing
                  + ". Write those that stay here too, and list the rest under 'repeals'.");
    }
    int place = 0;
    while (place < merged.size() && !rule.scope().isWithin(merged.get(place).scope())) {
      place++;
    }
    merged.add(place, rule);
  }

  /**
   * A number holds up to the next printed one: without its own rules a number in the middle would
   * be read as the lower one.
   */
  void refuseGaps(List<WrittenRule> rules) {
    Set<Integer> numbers =
        rules.stream()
            .filter(each -> !each.scope().supplements())
            .map(each -> each.scope().number())
            .collect(Collectors.toSet());
    for (WrittenRule repeal : repeals) {
      int number = repeal.scope().number();
      boolean gone = number > 0 && !numbers.contains(number);
      if (gone
          && numbers.stream().anyMatch(each -> each > number)
          && numbers.stream().anyMatch(each -> each > 0 && each < number)) {
        throw repeal
            .entry()
            .wrong(
                "without number "
                    + number
                    + " the number below would hold for it too. Write it under 'rules' and say in"
                    + " 'missing' that it is repealed.");
      }
    }
  }

  /** What other sources print of the numbers that stay. */
  List<Rule> othersThatStay() {
    Set<Integer> spokenOf =
        Stream.concat(written.stream(), repeals.stream())
            .map(each -> each.scope().number())
            .collect(Collectors.toSet());
    return before.others().stream()
        .filter(other -> !spokenOf.contains(other.when().number()))
        .toList();
  }

  /** The rules of the value before that are said to be repealed, with none in their place. */
  List<Rule> repealed() {
    return older.stream()
        .filter(rule -> repealed.contains(rule.scope()) && !byScope.containsKey(rule.scope()))
        .map(WrittenRule::rule)
        .toList();
  }

  private String named() {
    return "the value of " + before.from();
  }
}
