package org.priors.identity.linking;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each rule by which a person should look costs and saves: the pairs that weigh enough to be
 * joined with nobody looking, and are left to a person all the same.
 */
final class HeldBack {

  /** One rule. What it alone holds back would be joined without it. */
  private static final class Rule {
    private long rightAlone;
    private long wrongAlone;
    private long right;
    private long wrong;
  }

  private final Map<String, Rule> rules = new LinkedHashMap<>();

  static HeldBack of(Linkage linkage, int[] truth) {
    HeldBack heldBack = new HeldBack();
    Pairs candidates = linkage.candidates();
    for (int pair = 0; pair < candidates.size(); pair++) {
      if (linkage.thresholds().links(linkage.bits(pair))) {
        boolean isRight = truth[candidates.first(pair)] == truth[candidates.second(pair)];
        heldBack.count(linkage.heldBackBy(pair), isRight);
      }
    }
    return heldBack;
  }

  /** Counts a pair that these rules hold back. */
  void count(List<String> by, boolean isRight) {
    for (String name : by) {
      Rule rule = rules.computeIfAbsent(name, first -> new Rule());
      rule.right += isRight ? 1 : 0;
      rule.wrong += isRight ? 0 : 1;
      rule.rightAlone += isRight && by.size() == 1 ? 1 : 0;
      rule.wrongAlone += isRight || by.size() > 1 ? 0 : 1;
    }
  }

  /** In lines to read, the rule that costs the most first; none if no rule holds anything back. */
  String inWords() {
    StringBuilder lines = new StringBuilder();
    rules.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Rule> each) -> -each.getValue().rightAlone))
        .forEach(each -> lines.append(line(each.getKey(), each.getValue())));
    return lines.isEmpty() ? "" : "held back by one rule alone (by it and others):\n" + lines;
  }

  private static String line(String name, Rule rule) {
    return String.format(
        Locale.ROOT,
        "%-28s right %,d (%,d), wrong %,d (%,d)%n",
        name,
        rule.rightAlone,
        rule.right,
        rule.wrongAlone,
        rule.wrong);
  }
}
